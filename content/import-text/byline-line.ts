import { isAgency, splitNames, toNameCase } from './pen-names.ts';

/** Whom one line names, and for what. */
export type Credit = { roles: string[]; name: string; link?: string };

const longestByline = 160;
const mostWordsOfName = 10;

const label =
  '(?:Tin bài|Tin|Bài viết|Bài|Ảnh|Clip|Video|Audio|Đồ họa|Đồ hoạ|Thiết kế|Trình bày|Biên dịch|Biên soạn|Lược dịch|Dịch|Tổng hợp|Thực hiện|Tác giả|Theo|Nguồn tin|Nguồn ảnh|Nguồn|Story|Text|Photos?|Source|Translated by|Reported by|Written by|Edited by)';
const joint = '\\s*(?:,|;|&|/|\\+|-|–|và|and)\\s*';
const labels = `${label}(?:${joint}${label})*`;

const labelled = new RegExp(`^${labels}\\s*:`, 'iu');
const labelledPart = new RegExp(`(${labels})\\s*:\\s*(.*?)(?=(?:[,;|.]|\\s[-–])?\\s*${labels}\\s*:|$)`, 'giu');
const labelJoint = new RegExp(joint, 'iu');

/** “Theo VOV”, “Translated by Trung Thanh”: no colon, but a name at once. */
const unlabelled = /^(Theo|(?:Translated|Reported|Written|Edited|Photos?) by|By) ((?=\p{Lu}).+)$/u;
/** “Nguồn Quảng Ngãi: http://…”. */
const sourceWithAddress = /^(Nguồn|Theo) ((?=\p{Lu})[^:]{2,60}): ?(https?:\/\/\S+)$/u;
/** “BAN ẢNH - PHÚ SƠN (thực hiện)”, “Minh Anh (theo VOV)”; every word before the bracket is a name's. */
const roleBehind =
  /^(\p{Lu}\S*(?:(?: [-–&])? \p{Lu}\S*)*) ?\((thực hiện|tổng hợp|biên dịch|lược dịch|dịch|ghi|biên soạn|theo ([^()]+))\)$/u;

// Roles whose name is a paper or a place; such names are never recased or cut.
const sourceRoles = ['theo', 'nguồn', 'nguồn tin', 'source'];

/** Whom a line with a label or another sure form credits; empty when it is no byline. */
export function readLabelledByline(text: string): Credit[] {
  if (text.length > longestByline) return [];
  const line = /^\(([^()]+)\)$/.exec(text)?.[1]?.trim() ?? text;
  for (const read of [readSourceWithAddress, readLabelled, readRoleBehind, readUnlabelled, readAgency]) {
    const credits = read(line, text);
    if (credits.length > 0) return credits;
  }
  return [];
}

/** Whom a line of nothing but names in capitals credits (“VĂN CHIỂN”); at most four words a name. */
export function readNameOnly(text: string): Credit[] {
  if (text.length > longestByline || /[^\p{Lu}\p{M}\s.\-–&,+\d]/u.test(text) || !/\p{Lu}{2}/u.test(text)) return [];
  if (endMarks.includes(text)) return [];
  const names = splitNames(text);
  return names.every((name) => name.split(' ').length <= 4) ? credit([], names) : [];
}
const endMarks = ['HẾT', 'END', 'XEM THÊM'];

/** Whether a line is a label that nobody filled in. */
export function isEmptyByline(text: string): boolean {
  return text.length <= longestByline && labelled.test(text) && /:\s*$/.test(text);
}

export function isPhotoRole(role: string): boolean {
  return /^(?:nguồn )?ảnh$|^photos?(?: by)?$/.test(role);
}

function readSourceWithAddress(line: string): Credit[] {
  const [, role, name, link] = sourceWithAddress.exec(line) ?? [];
  return role && name && link ? [{ roles: [role.toLocaleLowerCase('vi')], name, link }] : [];
}

function readLabelled(line: string): Credit[] {
  if (!labelled.test(line)) return [];
  return [...line.matchAll(labelledPart)].flatMap(([, roles = '', names = '']) =>
    creditNames(roles.toLocaleLowerCase('vi').split(labelJoint), names),
  );
}

function readRoleBehind(_line: string, whole: string): Credit[] {
  const [, names, role, source] = roleBehind.exec(whole) ?? [];
  if (!names || !role) return [];
  return source ? [...creditNames([], names), { roles: ['theo'], name: source }] : creditNames([role], names);
}

function readUnlabelled(line: string): Credit[] {
  const [, role, name] = unlabelled.exec(line) ?? [];
  if (!role || !name || name.split(' ').length > 6 || /[,;:!?…]|\.$/.test(name)) return [];
  return creditNames([role.toLocaleLowerCase('vi')], name);
}

function readAgency(line: string, whole: string): Credit[] {
  return whole.startsWith('(') && isAgency(line) ? [{ roles: ['nguồn'], name: line }] : [];
}

function creditNames(roles: string[], names: string): Credit[] {
  const found = names.trim();
  if (found === '' || found.split(' ').length > mostWordsOfName || isSentence(found)) return [];
  const link = /^(.*?)[\s(]*(https?:\/\/[^\s)]+)\)?$/.exec(found);
  if (roles.some((role) => sourceRoles.includes(role))) {
    return link?.[2] ? [{ roles, name: link[1] || link[2], link: link[2] }] : [{ roles, name: found }];
  }
  return credit(roles, splitNames(found.replace(/(?<=\p{L}{2})\.$/u, '')));
}

// “Ảnh: Đại biểu tham quan triển lãm.” describes a photo; it names nobody.
function isSentence(text: string): boolean {
  return /\p{Ll}{2}[.!?…]$/u.test(text) && (text.match(/ \p{Ll}/gu)?.length ?? 0) > 2;
}

function credit(roles: string[], names: string[]): Credit[] {
  return names.map((name) => ({ roles, name: toNameCase(name) }));
}
