/** A text as the recogniser reads it, and where each of its characters stands in the text as it was given. */
export type PreparedText = { text: string; at: readonly number[] };

/** Other signs for the same: what keyboards, Word and old fonts write in their place. */
const oneOf: readonly [RegExp, string][] = [
  [/[\u00D0\u0189]/, 'Đ'],
  [/\u00F0/, 'đ'],
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/, '-'],
  [/[\u2044\u2215\uFF0F]/, '/'],
];
const unseen = /\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD/;
/** Letters of more than one unit, and all of the above: a text without them is read as it stands. */
const toPrepare = new RegExp(
  [/[\p{M}\u{10000}-\u{10FFFF}]/u, unseen, ...oneOf.map(([others]) => others)]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** Composed letters, one kind of hyphen, one kind of slash, nothing unseen. Source: docs/sources.md, Document numbers. */
export function preparedText(given: string): PreparedText {
  if (!toPrepare.test(given) && given.normalize('NFC') === given)
    return { text: given, at: Array.from({ length: given.length + 1 }, (_, unit) => unit) };
  const at: number[] = [];
  let text = '';
  for (const { 0: letter, index } of given.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = plainOf(letter.normalize('NFC'));
    for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
    text += plain;
  }
  at.push(given.length);
  return { text, at };
}

function plainOf(letter: string): string {
  if (unseen.test(letter)) return letter.replace(unseen, '');
  return oneOf.find(([others]) => others.test(letter))?.[1] ?? letter;
}
