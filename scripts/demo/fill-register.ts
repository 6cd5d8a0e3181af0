import { emptyEntry, type RegisterEntry } from '#domain/register/entry.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { confirmDocument } from '#newsroom/register/confirm-document.ts';
import { saveEntry } from '#newsroom/register/save-entry.ts';
import { expectDone } from './expect-done.ts';
import type { Cast } from './play-article.ts';

const source = 'Mục mẫu';

/** A register to look at: a body that merged into another one, and two people of the sample conferences. */
const entries: readonly RegisterEntry[] = [
  {
    ...emptyEntry('body', 'Tổng cục Kỹ thuật'),
    ...{ kind: 'body', short: 'TCKT', to: '2024-01-31', successor: 'Tổng cục Hậu cần - Kỹ thuật' },
    source: 'Quyết định số 366 của Bộ trưởng Bộ Quốc phòng',
  } as RegisterEntry,
  { ...emptyEntry('body', 'Tổng cục Hậu cần - Kỹ thuật'), kind: 'body', from: '2024-02-01' } as RegisterEntry,
  {
    ...emptyEntry('person', 'Trần Đình Khoa'),
    posts: [
      { rank: null, office: 'Phó chủ tịch Ủy ban nhân dân tỉnh', from: '2025-07-01', to: null, source },
    ],
  } as RegisterEntry,
  {
    ...emptyEntry('person', 'Phan Hữu Lộc'),
    posts: [
      {
        rank: 'Thượng tá',
        office: 'Phó chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh',
        from: '2021-01-01',
        to: '2024-12-31',
        source,
      },
      {
        rank: 'Đại tá',
        office: 'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh',
        from: '2025-01-01',
        to: null,
        source,
      },
    ],
  } as RegisterEntry,
];

/** Known facts about documents that the sample reports cite. */
const documents: readonly RegisterEntry[] = [
  {
    ...emptyEntry('document', '21-KL/TW'),
    type: 'Kết luận',
    title: 'Đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị',
    issuer: 'Ban Chấp hành Trung ương khóa XIII',
    issued: '2021-10-25',
  } as RegisterEntry,
  {
    ...emptyEntry('document', '37-QĐ/TW'),
    type: 'Quy định',
    title: 'Những điều đảng viên không được làm',
    issuer: 'Ban Chấp hành Trung ương khóa XIII',
    issued: '2021-10-25',
  } as RegisterEntry,
];

/** Enters them; answers how many. */
export async function fillRegister(desk: Newsroom, cast: Cast): Promise<number> {
  for (const entry of [...entries, ...documents]) {
    const { id } = expectDone(await saveEntry(desk, cast.phuc, { requestId: desk.newId(), entry }));
    if (entry.kind === 'document')
      expectDone(await confirmDocument(desk, cast.binh, { id, version: 1, isConfirmed: true }));
  }
  return entries.length + documents.length;
}
