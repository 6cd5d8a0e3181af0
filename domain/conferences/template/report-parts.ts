import type { ConferenceKind } from '#domain/conferences/kinds.ts';
import type { ConferenceRecord } from '#domain/conferences/record.ts';
import { blanks } from './blanks.ts';
import { capitalised } from './moment-words.ts';
import { attendeeSentences, chairAgain, nounOf } from './sentences.ts';

/** What each part of a report begins as (docs/sources.md, Conferences); a part of nothing is left out. */
const parts = {
  attendees: (record) => attendeeSentences(record) ?? `Dự ${nounOf(record)} có: ${blanks.attendees}.`,
  reported: (record) =>
    `Báo cáo tại ${nounOf(record)} và các ý kiến phát biểu thống nhất đánh giá: ${blanks.reported}.`,
  highlights: () => `Nổi bật là: ${blanks.highlights}.`,
  shortcomings: (record) => `${capitalised(nounOf(record))} cũng chỉ rõ: ${blanks.shortcomings}.`,
  tasks: (record) => `Về nhiệm vụ ${blanks.period}, ${nounOf(record)} thống nhất: ${blanks.tasks}.`,
  documents: (record) =>
    `Tại ${nounOf(record)}, các đại biểu được quán triệt: ${listed(record.presented) ?? blanks.documents}.`,
  adopted: (record) =>
    `${capitalised(nounOf(record))} thảo luận, thông qua: ${listed(record.presented) ?? blanks.decided}.`,
  discussed: () => `Các đại biểu trao đổi, thảo luận về: ${blanks.discussed}.`,
  papers: () => `Các tham luận tập trung vào: ${blanks.papers}.`,
  taught: () => `Học viên được giới thiệu: ${blanks.taught}.`,
  elected: (record) => `${capitalised(nounOf(record))} bầu: ${blanks.elected}.`,
  history: (record) => `Diễn văn tại ${nounOf(record)} ôn lại: ${blanks.history}.`,
  honoured: () => `Nhân dịp này, khen thưởng: ${blanks.honoured}.`,
  concluded: (record) =>
    `Phát biểu kết luận ${nounOf(record)}, ${chairAgain(record)} yêu cầu: ${blanks.concluded}.`,
} as const satisfies Record<string, (record: ConferenceRecord) => string>;

type Part = keyof typeof parts;
const achievements: readonly Part[] = ['attendees', 'reported', 'highlights', 'shortcomings', 'tasks'];

/** The parts of a report by kind of conference, in their order. */
const partsOf: Record<ConferenceKind, readonly Part[]> = {
  review: [...achievements, 'honoured', 'concluded'],
  midterm: [...achievements, 'concluded'],
  briefing: ['attendees', 'reported', 'shortcomings', 'tasks', 'concluded'],
  dissemination: ['attendees', 'documents', 'discussed', 'concluded'],
  resolution: ['attendees', 'reported', 'discussed', 'adopted', 'concluded'],
  deployment: ['attendees', 'documents', 'tasks', 'discussed', 'concluded'],
  training: ['attendees', 'taught', 'concluded'],
  roundtable: ['attendees', 'papers', 'discussed', 'concluded'],
  seminar: ['attendees', 'papers', 'discussed', 'concluded'],
  congress: ['attendees', 'reported', 'tasks', 'elected', 'concluded'],
  anniversary: ['attendees', 'history', 'honoured', 'concluded'],
  other: ['attendees', 'reported', 'discussed', 'concluded'],
};

/** The paragraphs that a report of this conference begins with. */
export function reportParagraphs(record: ConferenceRecord): string[] {
  return partsOf[record.kind ?? 'other'].map((part) => parts[part](record));
}

function listed(lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : lines.join('; ');
}
