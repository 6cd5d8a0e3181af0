import { isSourceRole, labels, roleOf, rolesOf } from './byline-roles.ts';
import { isAgency, splitNames, toNameCase } from './pen-names.ts';

/** Whom one line names, and for what. */
export type Credit = { roles: string[]; name: string; link?: string };

const longestByline = 160;
const longestName = 120;
const mostWordsOfName = 10;

/** What stands in capitals at the end of a text, and is nobody's name. */
const endMarks = ['HẾT', 'END', 'XEM THÊM'];

const labelled = new RegExp(`^${labels}\\s*:`, 'iu');
const labelledPart = new RegExp(
  `(${labels})\\s*:\\s*(.*?)(?=(?:[,;|.]|\\s[-–])?\\s*${labels}\\s*:|$)`,
  'giu',
);
/** “Theo VOV”, “Translated by Trung Thanh”: no colon, but a name at once. */
const unlabelled = /^(Theo|Nguồn|(?:Translated|Reported|Written|Edited|Photos?) by|By) ((?=\p{Lu}).+)$/u;
/** “Nguồn Quảng Ngãi: http://…”. */
const sourceWithAddress = /^(Nguồn|Theo) ((?=\p{Lu})[^:]{2,60}): ?(https?:\/\/\S+)$/u;
/** “BAN ẢNH - PHÚ SƠN (thực hiện)”, “Minh Anh (theo VOV)”; every word before the bracket is a name's. */
const roleBehind =
  /^(\p{Lu}\S*(?:(?: [-–&])? \p{Lu}\S*)*) ?\((thực hiện|tổng hợp|biên dịch|lược dịch|dịch|ghi|biên soạn|theo ([^()]+))\)$/u;

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
  if (text.length > longestByline || /[^\p{Lu}\p{M}\s.\-–&,+\d]/u.test(text) || !/\p{Lu}{2}/u.test(text))
    return [];
  if (endMarks.includes(text)) return [];
  const names = splitNames(text);
  return names.every((name) => name.split(' ').length <= 4) ? credit([], names) : [];
}

/** Whether a line is a label that nobody filled in. */
export function isEmptyByline(text: string): boolean {
  return text.length <= longestByline && labelled.test(text) && /:\s*$/.test(text);
}

function readSourceWithAddress(line: string): Credit[] {
  const [, role, name, link] = sourceWithAddress.exec(line) ?? [];
  return role && name && link ? [{ roles: [roleOf(role)], name, link }] : [];
}

function readLabelled(line: string): Credit[] {
  if (!labelled.test(line)) return [];
  return [...line.matchAll(labelledPart)].flatMap(([, roles = '', names = '']) =>
    creditNames(rolesOf(roles), names),
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
  // “Nguồn nhân lực” begins many a sentence.
  return role === 'Nguồn' && !isAgency(name) ? [] : creditNames([roleOf(role)], name);
}

function readAgency(line: string, whole: string): Credit[] {
  return whole.startsWith('(') && isAgency(line) ? [{ roles: ['nguồn'], name: line }] : [];
}

function creditNames(roles: string[], names: string): Credit[] {
  const found = names.trim();
  if (
    found === '' ||
    found.length > longestName ||
    found.split(' ').length > mostWordsOfName ||
    isSentence(found)
  ) {
    return [];
  }
  if (roles.some(isSourceRole)) return [creditSource(roles, found)];
  return credit(roles, splitNames(found.replace(/(?<=\p{L}{2})\.$/u, '')));
}

function creditSource(roles: string[], found: string): Credit {
  const [, name, link] = /^(.*?)[\s(]*(https?:\/\/[^\s)]+)\)?$/.exec(found) ?? [];
  if (!link) return { roles, name: found };
  return { roles, name: name || link.replace(/^https?:\/\/(?:www\.)?|[/?#].*$/g, ''), link };
}

// “Ảnh: Đại biểu tham quan triển lãm.” describes a photo; it names nobody.
function isSentence(text: string): boolean {
  return /\p{Ll}{2}[.!?…]$/u.test(text) && (text.match(/ \p{Ll}/gu)?.length ?? 0) > 2;
}

function credit(roles: string[], names: string[]): Credit[] {
  return names.map((name) => ({ roles, name: toNameCase(name) }));
}
