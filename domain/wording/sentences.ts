/** Short forms whose point ends no sentence. */
const shortForms = /(?:^|[\s(.])(?:TP|TX|TT|Tp|PGS|GS|TS|ThS|BS|KS|CN|Th\.S|v\.v|Mr|Mrs|Dr|St|No|tr)\.$/u;
const end = /[.!?…]+[”"’)]*(?=\s|$)/gu;

/** The sentences of a text, as they were written. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(end)) {
    const until = index + sign.length;
    const next = text.slice(until).trimStart();
    const goesOn = next !== '' && !/^["“‘(]?[\p{Lu}\d]/u.test(next);
    if (goesOn || shortForms.test(text.slice(from, until))) continue;
    sentences.push(text.slice(from, until).trim());
    from = until;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** Words as editors count them: what stands between spaces. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
