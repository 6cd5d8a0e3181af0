import { paragraphOf } from './blocks.ts';
import { readDate, readPlace, saysDay } from './dateline.ts';
import type { ImportedBlock, ImportedDateline, ImportedParagraph } from './imported-text.ts';
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
  paperMarkLines: number[];
};

const nothing: Opening = {
  headline: null,
  sapo: null,
  dateline: { mark: null, place: null, date: null },
  taken: 0,
  paperMarkLines: [],
};

/**
 * Finds headline, standfirst and dateline in the first paragraphs. Nothing is made up: a headline is a short first
 * line without a full stop above a standfirst; a standfirst opens with the paper's mark, or with day and place.
 */
export function readOpening(blocks: ImportedBlock[]): Opening {
  const [first, second] = blocks.filter((block) => block.type === 'paragraph');
  if (!first) return nothing;
  // Below a figure, the first paragraph is no headline and hardly a standfirst.
  if (!second || blocks[0] !== first) return readBodyStart(first);
  if (isHeadlineShaped(first.text)) {
    return isSapo(second.text)
      ? { ...readSapo(second), headline: first.text, taken: 2 }
      : readBodyStart(first);
  }
  return isSapo(first.text) && isSapoByItself(first.text)
    ? { ...readSapo(first), taken: 1 }
    : readBodyStart(first);
}

/** The body without what became headline, standfirst or paper mark. */
export function withoutOpening(blocks: ImportedBlock[], { taken, bodyStart }: Opening): ImportedBlock[] {
  const gone = blocks.filter((block) => block.type === 'paragraph').slice(0, taken);
  const first = blocks.find((block) => block.type === 'paragraph');
  return blocks
    .filter((block) => !gone.some((paragraph) => paragraph === block))
    .map((block) =>
      bodyStart !== undefined && block === first
        ? paragraphOf({ number: first.sourceLine, text: bodyStart })
        : block,
    );
}

function readSapo(paragraph: ImportedParagraph): Opening {
  const { mark, rest } = splitPaperMark(paragraph.text);
  const dateline = { mark, place: readPlace(rest), date: readDate(rest) };
  return { ...nothing, sapo: rest, dateline, paperMarkLines: mark === null ? [] : [paragraph.sourceLine] };
}

// Not sure enough for a standfirst, but a mark is never text, and a day that stands there is the day.
function readBodyStart(paragraph: ImportedParagraph): Opening {
  const { dateline, sapo, paperMarkLines } = readSapo(paragraph);
  if (dateline.mark === null) return sapo !== null && opensWithDay(sapo) ? { ...nothing, dateline } : nothing;
  return { ...nothing, dateline, paperMarkLines, bodyStart: sapo ?? '' };
}

function isHeadlineShaped(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 3 && words <= 30 && text.length <= 220 && !/[.,:;…]$/.test(text);
}

const longestSapo = 800;
const dayPart =
  /^(?:Vào |Buổi |Rạng )?(?:sáng|trưa|chiều|tối|đêm|hôm nay|hôm qua|ngày|trong .{1,8} ngày|từ ngày|thứ \p{L}+|chủ nhật|vừa qua|mới đây)[ ,(]/iu;
const placeWord = / tại (?:\p{Lu}|trụ sở|thành phố|tỉnh|hội trường|nhà|trung tâm)/u;
const laterDay =
  /(?:sáng|trưa|chiều|tối|đêm) (?:ngày )?\d{1,2}[-/.]\d{1,2}|, (?:vào )?ngày \d[^,.;]{2,27},? tại /;
const newsVerb =
  /(?:tổ chức|khai mạc|bế mạc|diễn ra|chủ trì|dự và|đến dự|làm việc|tiếp |thăm|held|opened|took place|chaired|hosted)/;

function isSapo(text: string): boolean {
  const { mark, rest } = splitPaperMark(text);
  if (rest.length > longestSapo) return false;
  return mark !== null || opensWithDay(rest) || laterDay.test(rest.slice(0, 160)) || opensInEnglish(rest);
}

function opensWithDay(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (/^Tại (?!hội nghị|buổi|phiên|đây)/.test(text)) return saysDay(text.slice(0, 120));
  return (
    dayPart.test(text) &&
    (/^.{0,50}\d{1,2} ?(?:[-/.]|tháng) ?\d{1,2}/.test(text) || placeWord.test(text.slice(0, 100)))
  );
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
