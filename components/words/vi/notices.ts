import type { MailChoice, NoticeKind } from '#domain/notices.ts';

/** What somebody is told; `article` is its headline. */
const sentences = {
  yourTurn: 'Đến lượt bạn với bài {article}',
  assigned: '{person} giao bạn duyệt bài {article}',
  handedOver: '{person} chuyển cho bạn bài {article}',
  returned: '{person} trả lại bài {article}',
  mentioned: '{person} nhắc đến bạn ở bài {article}',
  signed: '{person} ký duyệt bài {article}',
  changedSinceSigned: '{person} sửa bài {article} sau khi bạn ký',
  published: '{person} xuất bản bài {article}',
  takenDown: '{person} gỡ bài {article}',
  scheduleRefused: 'Đến giờ hẹn nhưng bài {article} không lên được',
  owesSignature: 'Bài {article} đã xuất bản khẩn và chờ một người ký sau',
  due: 'Bài {article} sắp đến hạn',
  overdue: 'Bài {article} đã quá hạn',
} satisfies Record<NoticeKind, string>;

const kinds = {
  yourTurn: 'Đến lượt tôi ký hoặc xuất bản',
  assigned: 'Tôi được giao duyệt',
  handedOver: 'Tôi được chuyển bài',
  returned: 'Bài bị trả lại',
  mentioned: 'Có người nhắc đến tôi (@tên)',
  signed: 'Bài được ký duyệt',
  changedSinceSigned: 'Bài tôi đã ký bị sửa',
  published: 'Bài được xuất bản',
  takenDown: 'Bài bị gỡ',
  scheduleRefused: 'Bài hẹn giờ không lên được',
  owesSignature: 'Bài xuất bản khẩn chờ ký sau',
  due: 'Bài sắp đến hạn',
  overdue: 'Bài quá hạn',
} satisfies Record<NoticeKind, string>;

const mail = { now: 'Gửi ngay', digest: 'Mỗi sáng', off: 'Không gửi' } satisfies Record<MailChoice, string>;

export const notices = {
  title: 'Thông báo',
  lead: 'Những gì xảy ra với bài của bạn, bài chờ bạn và bài bạn theo dõi.',
  somebody: 'Hệ thống',
  unseen: '{count} thông báo mới',
  allSeen: 'Đánh dấu đã xem hết',
  emptyTitle: 'Chưa có thông báo nào',
  empty:
    'Khi có bài gửi cho bạn, bài của bạn được ký, trả lại, xuất bản hoặc sắp đến hạn, thông báo hiện ở đây.',
  new: 'mới',
  open: 'Mở bài',
  dismiss: 'Đóng thông báo',
  reason: 'Lý do: {words}',
  untitled: 'chưa có tiêu đề',
  sentences,
  kinds,
  choose: 'Chọn cách nhận',
  choicesTitle: 'Cách nhận thông báo',
  choicesLead:
    'Mọi thông báo đều nằm trong danh sách. Chọn loại nào báo ngay trong tòa soạn và loại nào gửi qua email.',
  kind: 'Loại',
  alert: 'Báo ngay',
  alertOf: 'Báo ngay: {kind}',
  byMail: 'Email',
  mailOf: 'Email: {kind}',
  mail,
  mailLanguage: 'Ngôn ngữ của email',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  noMail:
    'Tòa soạn chưa cài máy chủ thư, nên thông báo chỉ hiện ở đây. Người vận hành đặt TOASOAN_SMTP_URL và TOASOAN_MAIL_FROM.',
  save: 'Lưu lựa chọn',
  saved: 'Đã lưu.',
  back: 'Về danh sách thông báo',
  letter: {
    greeting: 'Chào {person},',
    digestSubject: '{newsroom}: {count} thông báo',
    subject: '{newsroom}: {sentence}',
    line: '{sentence} ({when})',
    end: 'Chọn cách nhận thông báo: {url}',
  },
};
