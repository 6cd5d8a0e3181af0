import { normaliseLine } from '#content/normalise.ts';

/** A line that holds something, cleaned. */
export type Line = { number: number; text: string };

export type SourceText = {
  lines: Line[];
  lineCount: number;
  /** The line of every non-breaking space at the end of a line, and of every one inside. */
  nbspTrimmedLines: number[];
  nbspToSpaceLines: number[];
};

const nonBreaking = /[\u00A0\u202F]/g;
const edgeCharacters = '[\\s\\u200B-\\u200D\\u2060\\u00AD]*';
const leadingEdge = new RegExp(`^${edgeCharacters}`);
const wordCharacter = /[^\s\u200B-\u200D\u2060\u00AD]/;

/** Cuts a text into cleaned lines, and remembers where non-breaking spaces stood. Empty lines are left out. */
export function readSourceLines(text: string): SourceText {
  const rawLines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (rawLines.at(-1) === '') rawLines.pop();
  const source: SourceText = {
    lines: [],
    lineCount: rawLines.length,
    nbspTrimmedLines: [],
    nbspToSpaceLines: [],
  };
  for (const [index, raw] of rawLines.entries()) readLine(source, index + 1, raw);
  return source;
}

function readLine(source: SourceText, number: number, rawLine: string): void {
  // Line and page breaks of word processors; they part text, but no editor counts them as lines.
  for (const raw of rawLine.split(/[\v\f\u0085\u2028\u2029]/)) {
    const [leading = ''] = leadingEdge.exec(raw) ?? [];
    const core = withoutTrailingEdge(raw.slice(leading.length));
    const inside = countNbsp(core);
    repeat(source.nbspToSpaceLines, number, inside);
    repeat(source.nbspTrimmedLines, number, countNbsp(raw) - inside);
    const text = core === '' ? '' : normaliseLine(core);
    if (text !== '') source.lines.push({ number, text });
  }
}

function repeat(list: number[], number: number, times: number): void {
  for (let time = 0; time < times; time += 1) list.push(number);
}

// By hand: a pattern anchored at the end would try every run of spaces of a long line.
function withoutTrailingEdge(text: string): string {
  let end = text.length;
  while (end > 0 && !wordCharacter.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

export function countNbsp(text: string): number {
  return text.match(nonBreaking)?.length ?? 0;
}
