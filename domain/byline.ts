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

/**
 * The byline as the house prints it: `Tin, ảnh: KIM ANH`. People with the same roles share one mention.
 * Capitals are style and never stored. Source: docs/sources.md, Bylines and credits.
 */
export function renderByline(bylines: readonly Byline[], language: Language = 'vi'): string {
  const groups = new Map<string, Byline[]>();
  for (const byline of bylines) {
    const key = byline.roles.map((role) => role.toLowerCase()).join(', ');
    groups.set(key, [...(groups.get(key) ?? []), byline]);
  }
  return [...groups.values()].map((group) => renderGroup(group, language)).join('; ');
}

function renderGroup(group: readonly Byline[], language: Language): string {
  const roles = (group[0]?.roles ?? []).map((role) => role.toLowerCase());
  const isSource = roles.length > 0 && roles.every((role) => sourceRoles.includes(role));
  const names = group.map(({ name }) => (isSource ? name : name.toLocaleUpperCase('vi'))).join(' - ');
  if (roles.length === 0) return names;
  const words = language === 'en' ? roles.map((role) => englishRoles[role] ?? role) : roles;
  const opening = capitalised([...new Set(words)].join(', '));
  return isSource && language === 'vi' && roles.includes('theo')
    ? `${opening} ${names}`
    : `${opening}: ${names}`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
