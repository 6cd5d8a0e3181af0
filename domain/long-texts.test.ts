import { expect, test } from 'vitest';
import { importText } from '#content/import-text/import-text.ts';
import { normaliseLine } from '#content/normalise.ts';
import { processorTime } from '#content/testing/processor-time.ts';
import { safeHref } from '#content/url-rule.ts';
import { emptyMetadata, metadataSchema } from './metadata.ts';
import { runChecks } from './publishing-checks.ts';
import { slugOf } from './slug.ts';

const length = 100_000;
const readers: [string, (text: string) => unknown][] = [
  ['importText', importText],
  ['normaliseLine', normaliseLine],
  ['safeHref', safeHref],
  ['slugOf', slugOf],
  [
    'metadataSchema',
    (text) => metadataSchema.safeParse({ ...emptyMetadata('vi'), slug: text, tags: [text] }),
  ],
  ['runChecks', (text) => runChecks({ doc: articleOf(text), metadata: emptyMetadata('vi') })],
];

function articleOf(text: string) {
  const content = [{ type: 'text' as const, text }];
  return {
    type: 'doc' as const,
    content: [
      { type: 'headline' as const, content },
      { type: 'sapo' as const, content },
      { type: 'paragraph' as const, content },
    ],
  };
}

/** Runs that patterns with a loop inside or an anchor behind them walk again from each of their places. */
const runs = [' ', '\u200B', '\u00A0', '(', '-', 'a-', '1.', 'A ', 'Ảnh: ', 'leftcenter', 'a@', '\u0301'];

// Seconds, not milliseconds: linear work on a slow machine passes, quadratic work (71 s) does not.
test.each(readers)(
  '%s takes any long text in its stride',
  (_name, read) => {
    for (const run of runs) {
      const text = `a${run.repeat(length / run.length)}x`;
      expect(
        processorTime(2000, () => read(text)),
        JSON.stringify(run),
      ).toBeLessThan(2000);
    }
  },
  60_000,
);
