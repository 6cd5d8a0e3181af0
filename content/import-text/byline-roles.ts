/** The words that introduce a name, longer ones before their beginnings. */
const label =
  '(?:Tin bài|Tin|Bài viết|Bài|Ảnh|Clip|Video|Audio|Đồ họa|Đồ hoạ|Thiết kế|Trình bày|Biên dịch|Biên soạn|Lược dịch|Dịch|Tổng hợp|Thực hiện|Tác giả|Theo|Nguồn tin|Nguồn ảnh|Nguồn|Story|Text|Photos?|Source|Translated by|Reported by|Written by|Edited by)';
const joint = '(?:\\s*(?:,|;|&|/|\\+|-|–|và|and)\\s*|\\s+)';
const singleLabel = new RegExp(label, 'giu');

/** One label or several (“Bài, ảnh, audio”), as a piece of a pattern. */
export const labels = `${label}(?:${joint}${label})*`;

/** Roles are Vietnamese words in the register, whatever the language of the line. */
const sameRole: Record<string, string> = {
  'nguồn tin': 'nguồn',
  source: 'nguồn',
  story: 'tin',
  text: 'tin',
  by: 'tin',
  'written by': 'tin',
  'reported by': 'tin',
  photo: 'ảnh',
  photos: 'ảnh',
  'photo by': 'ảnh',
  'photos by': 'ảnh',
  'nguồn ảnh': 'ảnh',
  'translated by': 'biên dịch',
  'edited by': 'biên soạn',
};

/** The role that one label names. */
export function roleOf(written: string): string {
  const role = written.toLocaleLowerCase('vi');
  return sameRole[role] ?? role;
}

/** The roles that a row of labels names. */
export function rolesOf(written: string): string[] {
  return [...written.matchAll(singleLabel)].map(([found]) => roleOf(found));
}

export function isPhotoRole(role: string): boolean {
  return role === 'ảnh';
}

/** Roles whose name is a paper or a place; such names are never recased or cut. */
export function isSourceRole(role: string): boolean {
  return role === 'theo' || role === 'nguồn';
}
