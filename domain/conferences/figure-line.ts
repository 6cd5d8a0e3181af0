/** A count that reports must agree with: what is counted, and how many; `words` as the record writes it. */
export type CountedFigure = { number: string; what: string; words: string };

const counted =
  /(?<![\p{L}\d.,])(?<number>\d{1,3}(?:\.\d{3})+|\d+)(?:(?<decimal>,\d+)\s*%?)?\s+(?<what>\p{L}[^,;:()]*)/u;
const labelled =
  /^(?<what>\p{L}[^:]*):\s*(?:hơn|gần|khoảng|trên)?\s*(?<number>[\d.]+)\s*(?<unit>[^\d,;:()]*)$/iu;

/** `250 đại biểu` and `Đại biểu: 250` alike; undefined where no whole number is counted. */
export function readFigureLine(line: string): CountedFigure | undefined {
  const after = labelled.exec(line.trim())?.groups;
  const found = after ?? counted.exec(line)?.groups;
  if (!found || (found as { decimal?: string }).decimal) return undefined;
  const what = (after?.unit?.trim() || found.what || '').trim().toLowerCase();
  const number = (found.number ?? '').replaceAll('.', '');
  return what === '' || number === '' ? undefined : { number, what, words: line.trim() };
}
