/** The names of everything that can be done to a manuscript. */
export const tools = {
  barLabel: 'Định dạng bản thảo',
  photoFiles: 'Tệp ảnh để chèn',
  slashLabel: 'Chèn vào chỗ này',
  slashNone: 'Không có mục nào tên như vậy',
  names: {
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    paragraph: 'Đoạn văn',
    heading2: 'Tít phụ lớn',
    heading3: 'Tít phụ nhỏ',
    bulletList: 'Danh sách',
    orderedList: 'Danh sách đánh số',
    quote: 'Trích dẫn',
    bold: 'In đậm',
    italic: 'In nghiêng',
    link: 'Liên kết',
    photo: 'Chèn ảnh',
    find: 'Tìm trong bài',
    replace: 'Tìm và thay',
    help: 'Phím tắt',
  },
};
