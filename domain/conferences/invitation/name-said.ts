import type { Block, SaidLine } from './blocks.ts';

/** The name of the conference as the text gives it; `isLowered` where it stood in capitals only. */
export type NameSaid = { name: string; said: SaidLine; isLowered?: true };

const nouns =
  'hội nghị|hội thảo|t(?:ọa|oạ) đàm|đại hội|lễ (?:kỷ|kỉ|công|trao|ký|khai|tổng|phát|ra|đón|bế|giao|khánh|động)|lớp tập huấn|tập huấn|buổi gặp mặt|gặp mặt|mít tinh|họp báo|phiên họp|buổi làm việc|họp (?:góp ý|bàn|giao ban|triển khai|thông qua|rà soát|đánh giá|nghe|về|xét|thẩm định|chuẩn bị|kiểm điểm)';
/** A line that is a title: the noun stands at its beginning, behind no more than a word of invitation. */
const title = new RegExp(
  `^(?:[-+*•“"(]\\s*)?(?:(?:v/v|về việc)[:]?\\s+)?(?:(?:trân trọng )?(?:kính )?(?:mời\\s+)?(?:đến|tới|về)?\\s*(?:tham )?dự[:]?\\s+|tổ chức\\s+)?(?<name>(?:buổi\\s+|cuộc\\s+)?(?:${nouns})(?!\\p{L}).*)$`,
  'iu',
);
/** The same inside a sentence, as far as time, place or a new clause begin. */
const inSentence = new RegExp(
  `(?:tổ chức|(?:đến|tới|tham) dự|mở|khai mạc|diễn ra)\\s+(?<name>(?:${nouns})(?!\\p{L})[^.;:]*)`,
  'iu',
);
const clauses =
  /,?\s+(?:vào(?: hồi| lúc)?|lúc|bắt đầu|từ ngày|ngày \d|tại|do (?:đồng chí|ông|bà)|dưới sự|nhằm|với sự|theo hình thức)(?!\p{L}).*$/iu;
const headings = /^(?:giấy mời|thư mời|chương trình|kế hoạch|thông báo|công văn)/iu;

/** What the text calls the conference: where it says so by a label, as a title, or in a sentence. */
export function nameSaidIn(blocks: readonly Block[]): NameSaid | undefined {
  const labelled = blocks.filter(({ label }) => label === 'name').flatMap(({ lines }) => lines);
  const open = blocks.filter(({ label }) => label === undefined || label === 'agenda');
  const loose = open.flatMap(({ lines }) => lines);
  return (
    firstOf(labelled, titleIn) ??
    firstOf(loose, titleIn) ??
    firstOf([...labelled, ...loose, ...blocks.flatMap(({ lines }) => lines)], sentenceIn)
  );
}

type Find = (said: SaidLine, at: number, lines: readonly SaidLine[]) => NameSaid | undefined;

function firstOf(lines: readonly SaidLine[], find: Find): NameSaid | undefined {
  for (const [at, said] of lines.entries()) {
    const found = find(said, at, lines);
    if (found) return found;
  }
  return undefined;
}

function titleIn(said: SaidLine, at: number, lines: readonly SaidLine[]): NameSaid | undefined {
  const name = title.exec(said.text)?.groups?.name;
  const isShort =
    name !== undefined && isFragment([name, ...quotedAfter(lines[at + 1], said.line)].join(' '));
  if (name === undefined || isShort) return undefined;
  if (!isCapitals(name))
    return { name: trimmed([name, ...quotedAfter(lines[at + 1], said.line)].join(' ')), said };
  const whole = [name, ...capitalsAfter(lines.slice(at + 1), said.line)].join(' ');
  const mixed = lines.find(
    ({ text }) => !isCapitals(text) && text.toLowerCase().includes(whole.toLowerCase()),
  );
  if (mixed) {
    const from = mixed.text.toLowerCase().indexOf(whole.toLowerCase());
    return { name: trimmed(mixed.text.slice(from, from + whole.length)), said };
  }
  return { name: trimmed(sentenceCase(whole)), said, isLowered: true };
}

function sentenceIn(said: SaidLine): NameSaid | undefined {
  const name = inSentence
    .exec(said.text)
    ?.groups?.name?.replace(clauses, '')
    .replace(/,\s+(?:được |sẽ )?tổ chức\s*$/iu, '');
  return name === undefined || isFragment(name) ? undefined : { name: trimmed(name), said };
}

/** The subject of a conference stands in quotation marks, on the line below its kind. */
function quotedAfter(next: SaidLine | undefined, line: number): string[] {
  return next?.line === line + 1 && /^[“"].*[”"]$/u.test(next.text) ? [next.text] : [];
}

/** A title in capitals may take several lines, one right below the other. */
function capitalsAfter(lines: readonly SaidLine[], line: number): string[] {
  const next = lines[0];
  if (!next || next.line !== line + 1 || !isCapitals(next.text) || headings.test(next.text)) return [];
  return [next.text, ...capitalsAfter(lines.slice(1), next.line)];
}

/** `Hội nghị` alone, or `hội nghị có 250 đại biểu`, is no name. */
function isFragment(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length < 4 ||
    /^\S+ \S+ (?:có|được|sẽ|diễn ra|bắt đầu|kết thúc|này|gồm|do|đã|nhằm|là|rất|kéo dài)(?!\p{L})/iu.test(name)
  );
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function sentenceCase(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.charAt(0).toUpperCase() + lowered.slice(1);
}

function trimmed(name: string): string {
  const ends = name.includes('(') ? /[\s.,;:]+$/u : /[\s.,;:)]+$/u;
  const clean = name.replace(ends, '').replace(/^[“"]+/u, '');
  // A quotation mark that nothing opened closes the title as a whole.
  const closed = /”$/u.test(clean) && !clean.includes('“') ? clean.slice(0, -1) : clean;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}
