import { isPlace } from './places.ts';

// Marks that papers put before their first word, as they are written.
const knownMark =
  'QĐND(?: [Oo]nline)?|QK ?\\d{1,2}(?: [Oo]nline)?|CNQP&KT|QPTD|PLVN|PLO|TTXVN|VOV\\d?(?:\\.VN)?|VTV(?:\\.vn)?|VTC News|VTC|GLO|ANTĐ|ANTV|TPO?|TTO|TNO|NLĐO?|NDO|HNMO?|SGGPO?|BVPL|PANO|VNA|VGP|Kinhtedothi|Dân trí|Vietnam\\+|VietnamPlus|[A-Z][\\w-]{2,20}\\.(?:vn|com|net)';

const bareMark = new RegExp(`^(${knownMark})\\s*[-–—]\\s*(?=[\\p{Lu}\\d“"])`, 'u');
// In brackets and before a dash, any short name is a mark.
const bracketedMark = /^\(([\p{Lu}][\p{L}\p{N}&.+ -]{1,24})\)\s*[-–—]\s*(?=[\p{Lu}\d“"])/u;

/** Takes the mark of a paper off the start of a text: “QĐND - Ngày 2-4, …”. `mark` is null where none stands. */
export function splitPaperMark(text: string): { mark: string | null; rest: string } {
  const found = bracketedMark.exec(text) ?? bareMark.exec(text);
  if (!found?.[1] || isPlace(found[1])) return { mark: null, rest: text };
  return { mark: found[1], rest: text.slice(found[0].length) };
}
