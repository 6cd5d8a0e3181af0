export const board = {
  title: 'Bảng việc',
  lead: 'Kéo một bài sang cột khác, hoặc bấm nút chuyển trên thẻ. Chỉ những cột mà bạn được chuyển đến mới sáng lên.',
  column: '{stage}, {count} bài',
  empty: 'Không có bài nào.',
  hidden: 'Còn {count} bài nữa',
  move: 'Chuyển bài {headline}',
  readFirst: 'Đọc rồi mới ký',
  readFirstText: 'Chữ ký nói rằng bạn đã đọc đúng bản này. Hãy mở bài, đọc, rồi ký ở đó.',
  open: 'Mở bài để đọc',
  moved: 'Đã chuyển bài {headline} sang {stage}.',
  cannotDrop: 'Bài này không chuyển sang cột đó được.',
  noMove: 'Bạn không chuyển được bài này.',
};
