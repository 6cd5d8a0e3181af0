import { newRequestId } from '#components/desk/desk-api.ts';
import type { Chain, Level } from '#domain/chains.ts';
import type { Role } from '#domain/roles.ts';

/** A level as the form holds it: hours are what was typed, and a key tells lines apart while they move. */
export type LevelDraft = { key: string; name: string; nameEn: string; role: Role; hours: string };
export type ChainDraft = { name: string; nameEn: string; levels: LevelDraft[]; sensitive: LevelDraft | null };

const chiefs: Level = { name: 'Tổng biên tập', nameEn: 'Editor-in-chief', role: 'chief' };

export function draftOfLevel({ name, nameEn, role, hours }: Level): LevelDraft {
  return { key: newRequestId(), name, nameEn, role, hours: hours === undefined ? '' : String(hours) };
}

export const emptyLevel = (): LevelDraft => draftOfLevel({ name: '', nameEn: '', role: 'editor' });
export const usualSensitiveLevel = (): LevelDraft => draftOfLevel(chiefs);

/** What the form starts with: the chain that is changed, or a new one with a level to fill in. */
export function draftOf(chain: Chain | undefined): ChainDraft {
  if (!chain) return { name: '', nameEn: '', levels: [emptyLevel()], sensitive: usualSensitiveLevel() };
  const { name, nameEn, levels, sensitiveLevel } = chain;
  return {
    name,
    nameEn,
    levels: levels.map(draftOfLevel),
    sensitive: sensitiveLevel && draftOfLevel(sensitiveLevel),
  };
}

/** The chain that the form describes; the server has the last word on every field. */
export function chainOf({ name, nameEn, levels, sensitive }: ChainDraft): Chain {
  return { name, nameEn, levels: levels.map(levelOf), sensitiveLevel: sensitive && levelOf(sensitive) };
}

function levelOf({ name, nameEn, role, hours }: LevelDraft): Level {
  return { name, nameEn, role, ...(hours.trim() !== '' && { hours: Number(hours) }) };
}

/** The level at `from` one place up (-1) or down (+1); the same levels at either end. */
export function moved(levels: readonly LevelDraft[], from: number, by: -1 | 1): LevelDraft[] {
  const level = levels[from];
  const to = from + by;
  if (!level || to < 0 || to >= levels.length) return [...levels];
  return levels.toSpliced(from, 1).toSpliced(to, 0, level);
}
