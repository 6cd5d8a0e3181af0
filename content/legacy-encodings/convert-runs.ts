import { type Converted, convertByFont } from './convert-by-font.ts';
import { legacyFontOf } from './legacy-font.ts';
import { vni } from './vni.ts';

export type FontRun = { text: string; font: string | undefined };

/**
 * The runs of one paragraph, each converted by its font. Programs cut runs anywhere: what proves one run of an
 * encoding to be Unicode speaks for all of that encoding, and a VNI mark goes back to the letter it was cut from.
 * Answers as many runs as it was given.
 */
export function convertRuns(runs: readonly FontRun[]): Converted[] {
  const joined = joinVniPairs(runs);
  const around = new Map<string, string>();
  for (const { text, font } of joined) {
    const encoding = encodingOf(font);
    if (encoding) around.set(encoding, `${around.get(encoding) ?? ''}${text}`);
  }
  return joined.map(({ text, font }) =>
    font === undefined ? { text, unknown: 0 } : convertByFont(text, font, around.get(encodingOf(font) ?? '')),
  );
}

function joinVniPairs(runs: readonly FontRun[]): FontRun[] {
  const joined = runs.map((run) => ({ ...run }));
  joined.forEach((run, index) => {
    const before = joined[index - 1];
    if (!before || encodingOf(run.font) !== 'vni' || encodingOf(before.font) !== 'vni') return;
    const mark = run.text.charAt(0);
    if (mark === '' || !vni.has(before.text.slice(-1) + mark) || before.text === '') return;
    before.text += mark;
    run.text = run.text.slice(1);
  });
  return joined;
}

function encodingOf(font: string | undefined) {
  return font === undefined ? undefined : legacyFontOf(font)?.encoding;
}
