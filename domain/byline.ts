import type { ArticleMetadata, Byline } from './metadata.ts';

type Language = ArticleMetadata['language'];

/** Words that introduce a source, not a maker: `Theo VOV` takes no colon, and a source keeps its own letters. */
const sourceRoles = ['theo', 'nguồn'];

const englishRoles: Record<string, string> = {
  tin: 'story',
  bài: 'story',
  ảnh: 'photos',
  video: 'video',
  clip: 'video',
  audio: 'audio',
  'thiết kế': 'design',
  'biên dịch': 'translated by',
  'tổng hợp': 'compiled by',
  'thực hiện': 'produced by',
  theo: 'source',
  nguồn: 'source',
};

/** A piece of a byline; `name` is the printed name behind it, of a maker and not of a source. */
export type BylinePart = { text: string; name?: string };

/**
 * The byline as the house prints it: `Tin, ảnh: KIM ANH`. People with the same roles share one mention.
 * Capitals are style and never stored. Source: docs/sources.md, Bylines and credits.
 */
export function renderByline(bylines: readonly Byline[], language: Language = 'vi'): string {
  return bylineParts(bylines, language)
    .map(({ text }) => text)
    .join('');
}

/** The same in pieces, so that a page can lead from a name to everything that it stands under. */
export function bylineParts(bylines: readonly Byline[], language: Language = 'vi'): BylinePart[] {
  const groups = new Map<string, Byline[]>();
  for (const byline of bylines) {
    const key = byline.roles.map((role) => role.toLowerCase()).join(', ');
    groups.set(key, [...(groups.get(key) ?? []), byline]);
  }
  return between(
    [...groups.values()].map((group) => partsOfGroup(group, language)),
    '; ',
  );
}

/** Whether somebody stands in a byline as the source of a text and not as its maker. */
export function isSource({ roles }: Byline): boolean {
  return roles.length > 0 && roles.every((role) => sourceRoles.includes(role.toLowerCase()));
}

function partsOfGroup(group: readonly Byline[], language: Language): BylinePart[] {
  const roles = (group[0]?.roles ?? []).map((role) => role.toLowerCase());
  const isSourced = group.some(isSource);
  const names = between(
    group.map(({ name }): BylinePart[] => [
      isSourced ? { text: name } : { text: name.toLocaleUpperCase('vi'), name },
    ]),
    ' - ',
  );
  if (roles.length === 0) return names;
  const words = language === 'en' ? roles.map((role) => englishRoles[role] ?? role) : roles;
  const opening = capitalised([...new Set(words)].join(', '));
  const isTheo = isSourced && language === 'vi' && roles.includes('theo');
  return [{ text: isTheo ? `${opening} ` : `${opening}: ` }, ...names];
}

function between(lists: readonly BylinePart[][], text: string): BylinePart[] {
  return lists.flatMap((list, at) => (at === 0 ? list : [{ text }, ...list]));
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
