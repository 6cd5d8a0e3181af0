/** A person as a report introduces them; nothing that the text does not say. */
export type PersonNamed = { rank: string | null; name: string; titles: string[]; role: string | null };

/** Ranks of the army and the police, the highest first (docs/sources.md, People). */
export const ranks = [
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Đô đốc',
  'Phó đô đốc',
  'Chuẩn đô đốc',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Thượng úy',
  'Trung úy',
  'Thiếu úy',
] as const;

/** With a capital only where a sentence begins: *Bà Rịa* and *đường Ông Ích Khiêm* are places. */
const addressed =
  'đồng chí|ông|bà|nhà báo|nhà văn|nhà thơ|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|dược sĩ|kỹ sư|luật sư|nghệ sĩ';
const forms = [addressed, `(?<=(?:^|[.!?…:;“\\n])\\s{0,3})(?:${capitals(addressed)})`];
/** Degrees and titles before a name, as an alternation: `PGS.TS.BS`, `ThS`. */
export const degreeWords = 'GS|PGS|TS|TSKH|ThS|BS|BSCK[12I]+|KTS|LS|NSND|NSƯT|NGND|NGƯT|TTND|TTƯT|AHLLVTND';
const degrees = `(?:(?:${degreeWords})[.,]? ?){1,4}`;
/** Words that an office begins with. */
const offices =
  'Bí thư|Phó bí thư|Chính ủy|Phó chính ủy|Chính trị viên|Chủ nhiệm|Phó chủ nhiệm|Tư lệnh|Phó tư lệnh|Tham mưu trưởng|' +
  'Tổng Tham mưu trưởng|Chủ tịch|Phó chủ tịch|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Ủy viên|Trưởng ban|Phó trưởng ban|' +
  'Giám đốc|Phó giám đốc|Cục trưởng|Phó cục trưởng|Vụ trưởng|Chi cục trưởng|Hiệu trưởng|Viện trưởng|Trưởng phòng|' +
  'Phó trưởng phòng|Chánh văn phòng|Tổng Biên tập|Tổng Bí thư|Thường trực|Trưởng đoàn|Đại biểu Quốc hội|Nguyên|Trung đoàn trưởng|' +
  'Sư đoàn trưởng|Lữ đoàn trưởng';
const roles =
  'đồng chủ trì|phát biểu chỉ đạo|phát biểu khai mạc|phát biểu kết luận|phát biểu|chủ trì|kết luận|khai mạc|bế mạc|tham dự|dự|báo cáo|' +
  'trình bày|trao|tặng|thăm|kiểm tra|làm việc|cho biết|khẳng định|nhấn mạnh|yêu cầu|đề nghị|chỉ đạo';

/** Offices that come later belong to somebody else. */
const looked = 400;

const name = '\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4}';
const introduced = new RegExp(
  `(?<!\\p{L})(?:(?:(?<rank>${eitherTone(ranks.join('|'))})|(?<form>${forms.join('|')}))\\s|${degrees})(?<name>${name})(?!\\p{L})`,
  'gu',
);
const office = new RegExp(`^(?:${eitherTone(offices)})(?!\\p{L})`, 'iu');
const role = new RegExp(`(?<![\\p{L}])(?:${roles})(?!\\p{L})`, 'u');

/** Everybody whom a text introduces by rank or by *đồng chí, ông, bà*, with the offices and the part that it names. */
export function peopleIn(text: string): PersonNamed[] {
  const found = [...text.matchAll(introduced)];
  return found.map((match, at) => {
    const { rank, name: called = '' } = match.groups ?? {};
    const from = match.index + match[0].length;
    // What stands behind the next person is theirs: *Tư lệnh và Trung tướng …*.
    const to = Math.min(from + looked, found[at + 1]?.index ?? text.length);
    const after = text.slice(from, to).replace(/(?:,|\s)\s*(?:và|cùng)?\s*$/u, '');
    return {
      rank: ranks.find((one) => one === olderTone(rank ?? '')) ?? null,
      name: called,
      ...partOf(after),
    };
  });
}

function capitals(words: string): string {
  const each = words.split('|').map((word) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1));
  return each.join('|');
}

/** A pattern that takes *ủy* and *úy* with the tone on either vowel. */
function eitherTone(pattern: string): string {
  return pattern.replaceAll('ủy', '(?:ủy|uỷ)').replaceAll('Ủy', '(?:Ủy|Uỷ)').replaceAll('úy', '(?:úy|uý)');
}

/** *uý, uỷ* as *úy, ủy*: either school of tone placement is right where somebody is named. */
export function olderTone(words: string): string {
  return words.replaceAll('uý', 'úy').replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy');
}

/** Offices stand between commas; the last one ends where the person does something. */
function partOf(after: string): Pick<PersonNamed, 'titles' | 'role'> {
  const [sentence = ''] = after.split(/[.;:\n]/, 1);
  const titles: string[] = [];
  const [first = '', ...segments] = sentence.split(',');
  const own = role.exec(first);
  if (own && first.slice(0, own.index).trim() === '') return { titles, role: own[0] };
  if (first.trim() !== '') return { titles, role: null };
  for (const segment of segments.map((one) => one.trim())) {
    const act = role.exec(segment);
    const title = (act ? segment.slice(0, act.index) : segment).trim();
    if (title !== '' && !office.test(title)) break;
    if (title !== '') titles.push(title);
    if (act) return { titles, role: act[0] };
  }
  return { titles, role: null };
}

/** The words by which an office begins, in small letters: `Phó chủ nhiệm Tổng cục` → `phó chủ nhiệm`. */
export function officeHead(title: string): string | undefined {
  return office.exec(title)?.[0].toLowerCase();
}

/** Whether one head of an office is easily written for the other: `phó chính ủy` and `chính ủy`. */
export function areKindred(one: string, other: string): boolean {
  return one !== '' && (one.endsWith(` ${other}`) || other.endsWith(` ${one}`));
}
