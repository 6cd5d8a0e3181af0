import type { EditionKind } from '#domain/views/edition-view.ts';

/** What readers were shown, edition by edition. */
export const editions = {
  title: 'Các lần đăng',
  edition: 'Lần {number}',
  kinds: {
    first: 'Đăng lần đầu',
    update: 'Cập nhật',
    correction: 'Đính chính',
    apology: 'Cải chính - xin lỗi',
  } satisfies Record<EditionKind, string>,
  live: 'Đang đăng',
  published: '{person} xuất bản, {when}',
  read: 'Xem',
  readOf: 'Xem lần đăng {number}',
  changes: 'So với lần {before}',
  changesOf: 'So lần đăng {number} với lần {before}',
  between: 'Thay đổi từ bản {from} đến bản {to}',
};
