import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanManuscript } from './clean-manuscript.ts';
import type { NodeJSON } from './manuscript.ts';
import { parseManuscript } from './parse-manuscript.ts';
import { everyNode, figure, manuscript, paragraph, text } from './testing/sample-manuscript.ts';

function cleaned(...inline: NodeJSON[]): NodeJSON[] | undefined {
  return cleanManuscript(manuscript(paragraph(...inline))).content[2]?.content;
}
const bold = { type: 'bold' } as const;

test.each<[string, NodeJSON[], NodeJSON[] | undefined]>([
  ['NFD, NBSP and ETH are repaired', [text('\u00A0Ðảng\u00A0ủy'.normalize('NFD'))], [text('Đảng ủy')]],
  ['runs of spaces become one', [text('a  \u00A0 b')], [text('a b')]],
  ['also across a change of marks', [text('a '), text(' b', bold)], [text('a '), text('b', bold)]],
  ['ends are trimmed', [text('  a ', bold), text(' ')], [text('a', bold)]],
  [
    'spaces beside a break go',
    [text('a '), { type: 'hardBreak' }, text(' b')],
    [text('a'), { type: 'hardBreak' }, text('b')],
  ],
  [
    'a mark finds its letter in the run before',
    [text('Tiê'), text('\u0301ng', bold)],
    [text('Tiế'), text('ng', bold)],
  ],
  ['text of nothing but litter goes', [text('\u200B\u00A0')], undefined],
])('%s', (_name, from, to) => {
  expect(cleaned(...from)).toEqual(to);
});

test('captions and alt texts are cleaned too', () => {
  const [, , clean] = cleanManuscript(
    manuscript(figure('\u00A0Quang cảnh\u00A0', { alt: ' Rừng\u00A0 thông ' })),
  ).content;
  expect(clean?.attrs?.alt).toBe('Rừng thông');
  expect(clean?.content?.[0]).toEqual({ type: 'caption', content: [text('Quang cảnh')] });
});

test('what is clean stays as it is', () => {
  expect(cleanManuscript(everyNode())).toEqual(everyNode());
});

test('cleaning once is enough, and a manuscript stays a manuscript', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '\u00A0', '\u200B', '\u0301', 'ê', 'Ð', 'a', '👨'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  );
  const run = fc.record({ words: fc.array(piece, { minLength: 1 }), isBold: fc.boolean() });
  fc.assert(
    fc.property(fc.array(run), (runs) => {
      const inline = runs.map(({ words, isBold }) =>
        isBold ? text(words.join(''), bold) : text(words.join('')),
      );
      const once = cleanManuscript(manuscript(paragraph(...inline)));
      expect(cleanManuscript(once)).toEqual(once);
      const parsed = parseManuscript(once);
      expect(parsed.ok).toBe(true);
    }),
  );
});
