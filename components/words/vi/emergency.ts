/** The emergency door and the signature that it owes. */
export const emergency = {
  due: 'Nợ chữ ký thứ hai, còn {left}',
  late: 'Chữ ký thứ hai đã quá hạn {left}',
  opened: '{person} xuất bản khẩn bản {number} lúc {when}:',
  read: 'Đọc bản {number}',
  inList: 'Nợ chữ ký đến {when}',
};
