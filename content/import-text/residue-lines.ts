import { splitPaperMark } from './paper-mark.ts';
import type { Line } from './source-lines.ts';

// Whole lines that pages leave in copied text: players, comment forms, counters, buttons.
const residues: RegExp[] = [
  /^0{1,2}:00$/,
  /^\d{1,2}:\d{2} ?\/ ?-?\d{1,2}:\d{2}$/,
  /^TRỌN BỘ$/,
  /^(?:Ý kiến bạn đọc|Bình luận) ?\( ?\d* ?\)$/i,
  /^(?:go (?:to )?)?top$/i,
  /^Trả lời$/,
  /^Email của bạn sẽ không được hiển thị công khai/,
  /^POWERED BY ONECMS\.?$/i,
  /^Theo dõi .{1,80} trên Google News\.?$/i,
  /^Click để copy$/i,
  /^\.\/\.$/,
];

// “Quốc phòng - An ninh › Tin tức”: the path to the page, above the headline.
const breadcrumb = /^[^.›»]{2,60}(?:[›»][^.›»]{2,60})+$/;

// “Thứ Năm, 30/07/2020, 16:43 (GMT+7)” or “08:59 27/02/2024 GMT+7”: when the page was made.
const weekday = '(?:(?:Thứ \\p{L}+|Chủ nhật|\\p{L}+day),? )?';
const day = '(?:ngày )?\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}';
const time = '\\d{1,2}:\\d{2}';
const zone = '(?: \\(?GMT ?\\+ ?7\\)?)?';
const timestamp = new RegExp(`^${weekday}(?:${day},? ${time}|${time},? ${day})${zone}$`, 'iu');

/** Parts the lines of a text from those of the page around it, whose timestamp may carry the paper's mark. */
export function takeResidues(lines: Line[]): {
  lines: Line[];
  residueLines: number[];
  paperMark: string | null;
} {
  const residues = lines.filter(({ text }) => isResidueLine(text));
  const marks = residues
    .filter(({ text }) => isTimestampLine(text))
    .map(({ text }) => splitPaperMark(text).mark);
  return {
    lines: lines.filter(({ text }) => !isResidueLine(text)),
    residueLines: residues.map(({ number }) => number),
    paperMark: marks.find((mark) => mark !== null) ?? null,
  };
}

/** Whether a whole line is part of a page, not of the text. */
export function isResidueLine(text: string): boolean {
  if (text.length > 200) return false;
  return residues.some((pattern) => pattern.test(text)) || breadcrumb.test(text) || isTimestampLine(text);
}

// Perhaps behind the paper's mark.
function isTimestampLine(text: string): boolean {
  return text.length < 100 && timestamp.test(splitPaperMark(text).rest);
}

/** Whether a line is nothing but an address. */
export function isAddressLine(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}
