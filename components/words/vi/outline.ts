/** The shape of the article beside the text. */
export const outline = {
  label: 'Dàn bài',
  close: 'Đóng dàn bài',
  empty: 'Bài chưa có tít phụ, ảnh hay hộp thông tin.',
  figure: 'Ảnh {number}: {text}',
  noCaption: 'chưa có chú thích',
  untitled: {
    heading2: 'Tít phụ chưa viết',
    heading3: 'Tít phụ chưa viết',
    factbox: 'Hộp thông tin',
    table: 'Bảng',
    quote: 'Trích dẫn',
  },
};
