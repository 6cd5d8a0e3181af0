import type { Role } from './roles.ts';

/** One level of sign-off: its name on the panel (Vietnamese, English) and the role that signs it. */
export type Level = { name: string; nameEn: string; role: Role };
export type Chain = { id: string; name: string; nameEn: string; levels: readonly Level[] };

const editorLevel: Level = { name: 'Biên tập', nameEn: 'Editing', role: 'editor' };
const secretaryLevel: Level = { name: 'Thư ký tòa soạn', nameEn: 'Editorial secretary', role: 'secretary' };
const chiefLevel: Level = { name: 'Tổng biên tập', nameEn: 'Editor-in-chief', role: 'chief' };

/** The chains that ship: two tiers (reporter, editor) and three tiers of signers. */
export const chains = {
  'hai-cap': { id: 'hai-cap', name: 'Hai cấp', nameEn: 'Two tiers', levels: [editorLevel] },
  'ba-cap': {
    id: 'ba-cap',
    name: 'Ba cấp',
    nameEn: 'Three tiers',
    levels: [editorLevel, secretaryLevel, chiefLevel],
  },
} as const satisfies Record<string, Chain>;
export type ChainId = keyof typeof chains;

/** Who may sign a level: the role itself, or one above it that stands in. */
export const signersOf: Record<Role, readonly Role[]> = {
  reporter: [],
  editor: ['editor', 'secretary', 'chief'],
  secretary: ['secretary', 'chief'],
  chief: ['chief'],
  admin: [],
};

/** The levels an article must pass: a sensitive one gains the editor-in-chief when its chain lacks that level. */
export function levelsOf(chain: Chain, sensitive: boolean): readonly Level[] {
  const hasChief = chain.levels.some((level) => level.role === 'chief');
  return sensitive && !hasChief ? [...chain.levels, chiefLevel] : chain.levels;
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
  const isWanted = (level: Level) => wanted.some((other) => other.role === level.role);
  const kept = inForce.filter((level) => !isWanted(level) && !signersOf[level.role].includes(role));
  const rank = (level: Level) => signersOf[level.role].length;
  return kept.length === 0 ? wanted : [...wanted, ...kept].sort((a, b) => rank(b) - rank(a));
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
