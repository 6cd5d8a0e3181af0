/** The five marks of tone, as they combine; a syllable without one is level. */
const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
const tone = new RegExp(`[${toneMarks}]`, 'gu');

/** A syllable without its tone, and where that stood. */
export type Toned = {
  /** NFC, the marks of vowels kept: `nghị` → `nghi`, `được` → `đươc`. */
  bare: string;
  /** The mark; empty for a level tone. */
  mark: string;
  /** Index in `bare` of the letter that bore it; -1 without one. */
  at: number;
};

/** Takes the tone off a syllable; undefined where it bears two. */
export function withoutTone(syllable: string): Toned | undefined {
  const letters = [...syllable.normalize('NFC')];
  let [mark, at] = ['', -1];
  for (const [index, letter] of letters.entries()) {
    const found = letter.normalize('NFD').match(tone);
    if (!found) continue;
    if (at >= 0 || found.length > 1) return undefined;
    [mark, at] = [found[0], index];
  }
  const bare = letters.map((letter) => letter.normalize('NFD').replace(tone, '').normalize('NFC')).join('');
  return { bare, mark, at };
}

/** Puts a tone on one letter of a bare syllable. */
export function withTone({ bare, mark }: Pick<Toned, 'bare' | 'mark'>, at: number): string {
  return [...bare]
    .map((letter, index) => (index === at ? (letter + mark).normalize('NFC') : letter))
    .join('');
}

/** Only these tones end in p, t, c, ch: sắc and nặng. */
export function isStopTone(mark: string): boolean {
  return mark === '\u0301' || mark === '\u0323';
}
