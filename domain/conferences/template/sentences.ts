import { conferenceKinds } from '#domain/conferences/kinds.ts';
import { readPersonLine } from '#domain/conferences/person-line.ts';
import type { ConferenceRecord } from '#domain/conferences/record.ts';
import type { HouseDays } from '#domain/house/house-rules.ts';
import { blanks } from './blanks.ts';
import { capitalised, momentWords, placeWords } from './moment-words.ts';

/** What a report calls the conference after its name: `hội nghị`, `tọa đàm`. */
export function nounOf({ kind }: Pick<ConferenceRecord, 'kind'>): string {
  return conferenceKinds[kind ?? 'other'].noun;
}

/**
 * The standfirst of a report: when, where, who holds what, who is in the chair. Nothing that the record does not say;
 * what it leaves open is a visible blank. Source: docs/sources.md, Conferences.
 */
export function sapoOf(record: ConferenceRecord, house: HouseDays = {}): string {
  const { organiser, name, chairs } = record;
  const held = `${organiser ?? blanks.organiser} tổ chức ${name || blanks.name}`;
  const opening = `${capitalised(momentWords(record, house))}, ${placeWords(record)}, ${held}.`;
  const chair = chairs.length > 1 ? `${joined(chairs)} đồng chủ trì` : `${chairs[0] ?? blanks.chair} chủ trì`;
  return `${opening} ${capitalised(chair)} ${nounOf(record)}.`;
}

/** Who attends, in the order of the record: guests of honour, people, groups; undefined where it names nobody. */
export function attendeeSentences(record: ConferenceRecord): string | undefined {
  const noun = nounOf(record);
  const { guests, attendees, groups } = record;
  const others = [...attendees, ...groups];
  const sentences = [
    ...(guests.length > 0 ? [`Dự, chỉ đạo ${noun} có: ${joined(guests)}.`] : []),
    ...(others.length > 0 ? [`${guests.length > 0 ? 'Cùng dự' : `Dự ${noun}`} có: ${joined(others)}.`] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** The person in the chair without offices: those were told once already. */
export function chairAgain({ chairs: [first] }: ConferenceRecord): string {
  const person = first === undefined ? undefined : readPersonLine(first);
  if (!person) return first ?? blanks.speaker;
  return person.rank === null ? `đồng chí ${person.name}` : `${person.rank} ${person.name}`;
}

/** The caption of a wanted photo: what and who as the record says it, where and when. */
export function captionOf(wanted: string, record: ConferenceRecord, house: HouseDays = {}): string {
  const what = capitalised(wanted.trim().replace(/[.…]+$/u, ''));
  const noun = new RegExp(nounOf(record), 'iu');
  const about = noun.test(what) ? what : `${what} tại ${nounOf(record)}`;
  const when = record.day === null ? '' : `, ${momentWords(record, house)}`;
  const isSaid = record.place === null || about.includes(record.place);
  const where = isSaid ? '' : `${/(?<!\p{L})tại /u.test(about) ? ',' : ' tại'} ${record.place}`;
  return `${about}${where}${when}.`;
}

/** Captions that every report of a conference can use. */
export function stockCaptions(record: ConferenceRecord, house: HouseDays = {}): string[] {
  const noun = nounOf(record);
  const speaker = record.chairs[0];
  const wanted = [
    `Quang cảnh ${noun}`,
    `Các đại biểu dự ${noun}`,
    ...(speaker ? [`${speaker} phát biểu kết luận ${noun}`] : []),
    ...record.photos,
  ];
  return [...new Set(wanted.map((what) => captionOf(what, record, house)))];
}

/** People and groups with offices of their own hold commas, so that semicolons stand between them. */
function joined(lines: readonly string[]): string {
  return lines.map((line, at) => inSentence(line.replace(/[.;\s]+$/u, ''), at)).join('; ');
}

/** Words by which a group begins; inside a sentence they are small. */
const groupWords =
  /^(?:Lãnh đạo|Chỉ huy|Thủ trưởng|Đại diện|Đại biểu|Các|Cán bộ|Phóng viên|Thành viên|Cùng|Toàn thể|Đông đảo)(?!\p{L})/u;

function inSentence(line: string, at: number): string {
  const isGroup = at > 0 && groupWords.test(line);
  return isGroup ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}
