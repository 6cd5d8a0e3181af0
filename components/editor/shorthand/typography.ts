/** A place of the text before the caret and what is to stand there instead; counted in characters. */
export type Correction = { from: number; to: number; text: string };

type TypographyRule = {
  /** What is typed, and what becomes of it; shown in the help. */
  typed: string;
  becomes: string;
  /** Fits the text up to the space that was just typed. */
  pattern: RegExp;
  corrections: (match: RegExpExecArray) => Correction[];
};

const at = (from: number, length: number, text: string): Correction => ({ from, to: from + length, text });

/**
 * Signs that keyboards lack. Each acts on a space, behind a word that is finished, and touches no letter. A straight
 * quote opens only behind a space or a bracket: inches, seconds and code keep theirs. One hyphen between spaces is
 * the house's own dash (`QĐND - …`) and stays.
 */
export const typographyRules = {
  quotes: {
    typed: '"…"',
    becomes: '“…”',
    pattern: /(?:^|[\s([–-])"(?=[^\s"])([^"\n]*[^\s"])"[.,;:!?)\]…]* $/u,
    corrections(match) {
      const open = match.index + match[0].indexOf('"');
      return [at(open, 1, '“'), at(open + 1 + (match[1] ?? '').length, 1, '”')];
    },
  },
  ellipsis: {
    typed: '...',
    becomes: '…',
    pattern: /(?<![.…/\\])\.{3}([”")]?) $/u,
    corrections: (match) => [at(match.index, 3, '…')],
  },
  dash: {
    typed: '--',
    becomes: '–',
    pattern: /(?<=[\s]|^)-- $/u,
    corrections: (match) => [at(match.index, 2, '–')],
  },
} as const satisfies Record<string, TypographyRule>;

export type TypographyName = keyof typeof typographyRules;

export const typographyNames = Object.keys(typographyRules) as TypographyName[];

/** What the first rule that fits would correct in `written`, which ends with the space just typed. */
export function correctionsIn(written: string): Correction[] {
  for (const name of typographyNames) {
    const { pattern, corrections }: TypographyRule = typographyRules[name];
    const match = pattern.exec(written);
    if (match) return corrections(match);
  }
  return [];
}
