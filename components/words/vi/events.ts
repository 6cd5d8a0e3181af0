import type { EventKind } from '#domain/events.ts';

/** A sentence for every kind of event; `person` is who did it. */
const kinds = {
  articleCreated: '{person} tạo bài',
  articleImported: '{person} nhập bài từ văn bản có sẵn',
  metadataChanged: '{person} sửa chi tiết của bài',
  submitted: '{person} gửi duyệt',
  claimed: '{person} nhận duyệt',
  signed: '{person} ký duyệt',
  authorAgreed: '{person} đồng ý với vai trò tác giả',
  returned: '{person} trả lại bài',
  reopened: '{person} sửa bài sau khi đã gửi duyệt; bài cần được ký lại',
  published: '{person} xuất bản',
  scheduled: '{person} hẹn giờ xuất bản',
  unscheduled: '{person} hủy hẹn giờ',
  scheduleRefused: 'Đến giờ hẹn nhưng bài không lên được',
  embargoed: '{person} đặt giờ cấm đăng',
  embargoLifted: '{person} bỏ giờ cấm đăng',
  takenDown: '{person} gỡ bài khỏi trang báo',
  putBack: '{person} đăng lại bài đã gỡ',
  spiked: '{person} hủy bài',
  restored: '{person} khôi phục bài',
  photoUploaded: '{person} tải ảnh lên',
  firstAdminInvited: 'Đã tạo đường dẫn cho người quản trị đầu tiên',
  personInvited: '{person} mời một người mới',
  invitationAccepted: '{person} nhận lời mời và đặt mật khẩu',
  passwordResetInvited: '{person} tạo đường dẫn đặt lại mật khẩu',
  passwordChanged: '{person} đổi mật khẩu',
  roleChanged: '{person} đổi vai trò của một người',
  personDisabled: '{person} khóa một tài khoản',
  personEnabled: '{person} mở lại một tài khoản',
  signedIn: '{person} đăng nhập',
  signInRefused: 'Chặn đăng nhập vì thử quá nhiều lần',
  signedOut: '{person} đăng xuất',
  backupRestored: 'Đã khôi phục từ bản sao lưu',
} satisfies Record<EventKind, string>;

export const events = { ...kinds, revisionNumber: 'bản {number}', somebody: 'Hệ thống' };
