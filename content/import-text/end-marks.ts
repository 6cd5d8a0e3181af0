import type { Line } from './source-lines.ts';

/** Turns the end mark of the news agency (`./.`) into a full stop, unless the sentence has ended already. */
export function takeEndMarks(lines: Line[]): { lines: Line[]; endMarkLines: number[] } {
  const endMarkLines = lines.filter(({ text }) => text.endsWith('./.')).map(({ number }) => number);
  return { lines: lines.map((line) => ({ ...line, text: withoutEndMark(line.text) })), endMarkLines };
}

function withoutEndMark(text: string): string {
  if (!text.endsWith('./.')) return text;
  const sentence = text.slice(0, -3).trimEnd();
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
