/** Words of the writer that are not in the text, and what can be done with them. */
export const recovery = {
  label: 'Chữ chờ bạn quyết định',
  title: 'Có {count} phần chữ của bạn không nằm trong bài. Không phần nào tự mất hay tự chèn.',
  taken: 'Lúc {when}, người khác đã xóa đoạn mà bạn đang viết. Chữ của bạn:',
  offered:
    'Máy này còn giữ thay đổi chưa gửi lúc {when}. Trong khi đó người khác đã sửa bài. Ghép vào thì bài đổi thế này:',
  putBack: 'Chèn lại vào bài',
  join: 'Ghép vào bài',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  discard: 'Bỏ',
  discardSure: 'Bỏ hẳn?',
  failed: 'Chưa ghép được. Phần này vẫn còn trên máy.',
};
