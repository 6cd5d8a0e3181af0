import type { CalendarKind } from '#domain/views/calendar-view.ts';

const kinds = {
  due: 'Hạn xong',
  publish: 'Hẹn đăng',
  takeDown: 'Hẹn gỡ',
  embargoEnds: 'Hết giờ cấm đăng',
  signatureOwed: 'Hạn ký sau',
  published: 'Đã đăng',
} satisfies Record<CalendarKind, string>;

export const calendar = {
  title: 'Lịch',
  lead: 'Hạn xong, giờ hẹn đăng, hẹn gỡ, giờ cấm đăng và chữ ký còn nợ.',
  month: 'Tháng {month} năm {year}',
  previous: 'Tháng trước',
  next: 'Tháng sau',
  today: 'Hôm nay',
  nothing: 'Tháng này chưa có gì.',
  more: 'và {count} việc nữa',
  runDown: 'Danh mục bài trong ngày',
  runDownOf: 'Danh mục bài ngày {day}',
  runDownLead: 'Bài đến hạn, hẹn giờ và đã đăng trong ngày, theo giờ.',
  day: 'Ngày',
  show: 'Xem',
  print: 'In',
  noLines: 'Ngày này chưa có bài nào đến hạn, hẹn giờ hay đã đăng.',
  previousDay: 'Hôm trước',
  nextDay: 'Hôm sau',
  total: '{count} dòng, {words} chữ',
  words: '{count} chữ',
  columns: {
    time: 'Giờ',
    what: 'Việc',
    article: 'Bài',
    section: 'Chuyên mục',
    author: 'Tác giả',
    reviewer: 'Người duyệt',
    stage: 'Trạng thái',
    length: 'Dài',
  },
  kinds,
  weekdays: { mon: 'T2', tue: 'T3', wed: 'T4', thu: 'T5', fri: 'T6', sat: 'T7', sun: 'CN' },
};
