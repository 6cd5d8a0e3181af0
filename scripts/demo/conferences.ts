import { type ConferenceFacts, factsOf } from '#domain/conferences/facts.ts';
import { type ConferenceRecord, emptyConference } from '#domain/conferences/record.ts';
import { momentAt } from '#domain/newsroom-clock.ts';
import { addConference } from '#newsroom/conferences/add-conference.ts';
import { readConference } from '#newsroom/conferences/read-conference.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { dayBefore } from './dated.ts';
import { expectDone } from './expect-done.ts';
import type { DemoPersonKey } from './people.ts';
import type { Cast } from './play-article.ts';

type Coverage = readonly [DemoPersonKey, ConferenceRecord['coverage'][number]['task']][];
type DemoConference = {
  key: string;
  /** Days after today; below zero it is over. Without it nobody knows the day yet. */
  inDays?: number;
  coverage?: Coverage;
  /** When the report is due on its day, on the newsroom's clock. */
  dueAt?: string;
  record: Partial<ConferenceRecord> & { name: string };
};

/** The conferences of the sample newsroom: reported, ahead, and one of which only the name is known. */
export const demoConferences: readonly DemoConference[] = [
  {
    key: 'tong-ket-khoi',
    inDays: -1,
    coverage: [
      ['lan', 'text'],
      ['lan', 'photo'],
    ],
    record: {
      name: 'Hội nghị tổng kết công tác năm của Đảng ủy khối các cơ quan tỉnh',
      kind: 'review',
      part: 'morning',
      startsAt: '08:00',
      place: 'Hội trường Tỉnh ủy, Ninh Bình',
      organiser: 'Đảng ủy khối các cơ quan tỉnh',
      cited: ['Kết luận số 21-KL/TW', 'Quy định số 37-QĐ/TW'],
    },
  },
  {
    key: 'quan-triet-thon',
    inDays: -4,
    coverage: [['ha', 'text']],
    record: {
      name: 'Hội nghị quán triệt nghị quyết về tổ chức lại thôn, tổ dân phố',
      kind: 'dissemination',
      part: 'morning',
      place: 'Bắc Ninh',
      videoPoints: ['45 điểm cầu'],
      figures: ['45 điểm cầu'],
    },
  },
  {
    key: 'so-ket-de-dieu',
    inDays: 1,
    coverage: [
      ['ha', 'text'],
      ['minh', 'photo'],
    ],
    dueAt: '16:00',
    record: {
      name: 'Hội nghị sơ kết công tác hộ đê sáu tháng',
      kind: 'midterm',
      part: 'morning',
      startsAt: '07:30',
      endsAt: '11:00',
      place: 'Hội trường Sở Nông nghiệp và Môi trường, Ninh Bình',
      organiser: 'Ban Chỉ huy Phòng, chống thiên tai tỉnh',
      chairs: ['Trần Đình Khoa, Phó chủ tịch Ủy ban nhân dân tỉnh'],
      attendees: [
        'Đại tá Phan Hữu Lộc, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh',
        'Lê Thị Hạnh, Giám đốc Sở Nông nghiệp và Môi trường',
      ],
      groups: ['lãnh đạo 12 xã ven đê'],
      agenda: ['07:30 Đón tiếp đại biểu', '08:00 Báo cáo sơ kết', '09:30 Thảo luận', '10:45 Kết luận'],
      figures: ['120 đại biểu', '34 điểm canh đê'],
      photos: ['Quang cảnh hội nghị'],
    },
  },
  {
    key: 'toa-dam-doc-sach',
    inDays: 3,
    record: {
      name: 'Tọa đàm văn hóa đọc trong trường bán trú',
      kind: 'roundtable',
      part: 'afternoon',
      place: 'Thư viện tỉnh, Lào Cai',
      source:
        'GIẤY MỜI\nTham dự Tọa đàm văn hóa đọc trong trường bán trú\nĐịa điểm: Thư viện tỉnh, Lào Cai\nChủ trì: Ông Hoàng Văn Páo, Giám đốc Sở Giáo dục và Đào tạo',
    },
  },
  { key: 'dai-hoi-nghe', record: { name: 'Đại hội Hiệp hội Làng nghề tỉnh', kind: 'congress' } },
];

/** Enters the sample conferences; answers what articles about each are to say of it, by key. */
export async function enterConferences(
  desk: Newsroom,
  cast: Cast,
  now: number,
): Promise<Map<string, ConferenceFacts>> {
  const facts = new Map<string, ConferenceFacts>();
  for (const { key, inDays, coverage = [], dueAt, record } of demoConferences) {
    const day = inDays === undefined ? null : dayBefore(now, -inDays);
    const whole: ConferenceRecord = {
      ...emptyConference(),
      ...record,
      day,
      dueAt: day === null || dueAt === undefined ? null : (momentAt(day, dueAt) ?? null),
      coverage: coverage.map(([person, task]) => ({ personId: cast[person].id, task })),
    };
    const { id } = expectDone(
      await addConference(desk, cast.phuc, { requestId: desk.newId(), record: whole }),
    );
    facts.set(key, factsOf(expectDone(await readConference(desk, cast.phuc, { id }))));
  }
  return facts;
}
