import { readDate, readPlace, saysDay } from './dateline.ts';
import type { ImportedDateline } from './imported-text.ts';
import { splitPaperMark } from './paper-mark.ts';

/** What stands above the text: a headline and a standfirst, where it really carries them. */
export type Opening = {
  headline: string | null;
  sapo: string | null;
  dateline: ImportedDateline;
  /** How many of the first paragraphs went into headline and standfirst. */
  taken: number;
  /** The first paragraph that stays in the body, where a paper's mark was taken off it. */
  bodyStart?: string;
  /** Which paragraph held the paper's mark. */
  markedParagraph?: number;
};

/**
 * Finds headline, standfirst and dateline in the first paragraphs. Nothing is made up: a headline is a short first
 * line without a full stop above a standfirst; a standfirst opens with the paper's mark, or with day and place.
 * `startsWithText` is false when a figure stands above the first paragraph.
 */
export function readOpening(paragraphs: string[], startsWithText: boolean): Opening {
  const [first, second] = paragraphs;
  if (first === undefined) return nothing;
  if (startsWithText && second !== undefined && isHeadlineShaped(first) && isSapo(second)) {
    return { ...readSapo(second, 1), headline: first, taken: 2 };
  }
  const isAlone = startsWithText && second !== undefined && isSapo(first) && !isHeadlineShaped(first);
  if (isAlone && isSapoByItself(first)) return { ...readSapo(first, 0), taken: 1 };
  return readBodyStart(first);
}

const nothing: Opening = { headline: null, sapo: null, dateline: { mark: null, place: null, date: null }, taken: 0 };

function readSapo(text: string, index: number): Opening {
  const { mark, rest } = splitPaperMark(text);
  const opening = { ...nothing, sapo: rest, dateline: { mark, place: readPlace(rest), date: readDate(rest) } };
  return mark === null ? opening : { ...opening, markedParagraph: index };
}

// Not sure enough for a standfirst, but a mark is never text, and a date that stands there is one.
function readBodyStart(text: string): Opening {
  const { mark, rest } = splitPaperMark(text);
  const isDated = mark !== null || opensWithDay(rest);
  const dateline = isDated ? { mark, place: readPlace(rest), date: readDate(rest) } : nothing.dateline;
  return mark === null ? { ...nothing, dateline } : { ...nothing, dateline, bodyStart: rest, markedParagraph: 0 };
}

function isHeadlineShaped(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 3 && words <= 30 && text.length <= 220 && !/[.,:;…]$/.test(text);
}

const longestSapo = 800;
const dayPart = /^(?:Vào |Buổi |Rạng )?(?:sáng|trưa|chiều|tối|đêm|hôm nay|hôm qua|ngày|trong .{1,8} ngày|từ ngày|thứ \p{L}+|chủ nhật|vừa qua|mới đây)[ ,(]/iu;
const placeWord = / tại (?:\p{Lu}|trụ sở|thành phố|tỉnh|hội trường|nhà|trung tâm)/u;
const laterDay = /(?:sáng|trưa|chiều|tối|đêm) (?:ngày )?\d{1,2}[-/.]\d{1,2}/;
const newsVerb = /(?:tổ chức|khai mạc|bế mạc|diễn ra|chủ trì|dự và|đến dự|làm việc|tiếp |thăm|held|opened|took place|chaired|hosted)/;

function isSapo(text: string): boolean {
  const { mark, rest } = splitPaperMark(text);
  if (rest.length > longestSapo) return false;
  return mark !== null || opensWithDay(rest) || laterDay.test(rest.slice(0, 160)) || opensInEnglish(rest);
}

function opensWithDay(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (/^Tại (?!hội nghị|buổi|phiên|đây)/.test(text)) return saysDay(text.slice(0, 120));
  return dayPart.test(text) && (/^.{0,50}\d{1,2} ?(?:[-/.]|tháng) ?\d{1,2}/.test(text) || placeWord.test(text.slice(0, 100)));
}

function opensInEnglish(text: string): boolean {
  return /^(?:On|In|[A-Z]{3,}) /.test(text) && saysDay(text.slice(0, 120)) && newsVerb.test(text);
}

// Without a headline above it, a first paragraph is a standfirst only if it is short and tells the event.
function isSapoByItself(text: string): boolean {
  const { mark, rest } = splitPaperMark(text);
  const sentences = rest.split(/[.!?…]+(?=\s+\p{Lu}|$)/u).filter((part) => part.trim() !== '');
  return rest.length <= 600 && sentences.length <= 3 && (mark !== null || newsVerb.test(rest));
}
