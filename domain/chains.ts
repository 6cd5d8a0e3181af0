import type { Role } from './roles.ts';

/**
 * One level of sign-off: its name on the panel (Vietnamese, English), the role that signs it, and how many hours it
 * has from when its turn comes; without `hours` nothing presses.
 */
export type Level = { name: string; nameEn: string; role: Role; hours?: number };
/** Who must sign, first to last; `sensitiveLevel` comes on top of them for a sensitive article. */
export type Chain = {
  name: string;
  nameEn: string;
  levels: readonly Level[];
  sensitiveLevel: Level | null;
};

const editorLevel: Level = { name: 'Biên tập', nameEn: 'Editing', role: 'editor' };
const secretaryLevel: Level = { name: 'Thư ký tòa soạn', nameEn: 'Editorial secretary', role: 'secretary' };
const chiefLevel: Level = { name: 'Tổng biên tập', nameEn: 'Editor-in-chief', role: 'chief' };

/** The chains that a newsroom starts with: two tiers (reporter, editor) and three tiers of signers. */
export const shippedChains = {
  'hai-cap': {
    name: 'Hai cấp',
    nameEn: 'Two tiers',
    levels: [editorLevel],
    sensitiveLevel: chiefLevel,
  },
  'ba-cap': {
    name: 'Ba cấp',
    nameEn: 'Three tiers',
    levels: [editorLevel, secretaryLevel, chiefLevel],
    sensitiveLevel: chiefLevel,
  },
} as const satisfies Record<string, Chain>;
export type ShippedChainId = keyof typeof shippedChains;

/** Who may sign a level: the role itself, or one above it that stands in. */
export const signersOf: Record<Role, readonly Role[]> = {
  reporter: [],
  editor: ['editor', 'secretary', 'chief'],
  secretary: ['secretary', 'chief'],
  chief: ['chief'],
  admin: [],
};

/** The levels an article must pass: a sensitive one gains its chain's own level, unless that role signs anyway. */
export function levelsOf({ levels, sensitiveLevel }: Chain, sensitive: boolean): readonly Level[] {
  if (!sensitive || sensitiveLevel === null) return levels;
  const signsAnyway = levels.some((level) => level.role === sensitiveLevel.role);
  return signsAnyway ? levels : [...levels, sensitiveLevel];
}

/**
 * The levels once details ask for `wanted` (another section, no longer sensitive): nobody takes away a level that
 * they could not sign themselves. `inForce` are those it was last submitted under; none before the first time.
 */
export function levelsAfterChange(
  inForce: readonly Level[],
  wanted: readonly Level[],
  role: Role,
): readonly Level[] {
  const unmatched = [...wanted];
  const kept = inForce.filter((level) => {
    const at = unmatched.findIndex((other) => other.role === level.role);
    if (at >= 0) unmatched.splice(at, 1);
    return at < 0 && !signersOf[level.role].includes(role);
  });
  return kept.reduce(withLevel, wanted);
}

/** The levels with one more, before the first that only higher roles sign. */
function withLevel(levels: readonly Level[], added: Level): readonly Level[] {
  const rank = (level: Level) => signersOf[level.role].length;
  const at = levels.findIndex((level) => rank(level) < rank(added));
  return at < 0 ? [...levels, added] : levels.toSpliced(at, 0, added);
}

/**
 * The round of sign-off once `after` must be signed instead of `before`: a signature names its level by place, so
 * other levels start a new round, or it would pass for one that somebody else has to sign (docs/decisions/0009).
 */
export function roundAfterChange(round: number, before: readonly Level[], after: readonly Level[]): number {
  const isSame = before.length === after.length && before.every(({ role }, at) => role === after[at]?.role);
  return isSame ? round : round + 1;
}

/**
 * Whether somebody may take the sensitive mark off: who could sign the level that it adds, or the only writer, who
 * set it alone. Otherwise the writer could shed a signature that somebody else asked for.
 */
export function mayLiftSensitive(
  actor: { id: string; role: Role },
  contributors: readonly string[],
): boolean {
  const isAlone = contributors.every((contributor) => contributor === actor.id);
  return isAlone || signersOf[chiefLevel.role].includes(actor.role);
}
