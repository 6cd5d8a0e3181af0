/** *Cải chính - xin lỗi*: an item of its own about an article that was wrong. */
export const apology = {
  title: 'Cải chính - xin lỗi',
  start: 'Cải chính - xin lỗi',
  startLead:
    'Tạo một bài riêng để cải chính và xin lỗi về bài này, với tiêu đề theo quy định. Bài qua ký duyệt như mọi bài; khi đăng, hai bài dẫn đến nhau và bài nằm trong trang Cải chính - xin lỗi.',
  startNow: 'Tạo bài cải chính',
  corrects: 'Cải chính cho bài',
  correctedBy: 'Bài cải chính:',
  about: 'Về bài “{headline}” (chuyên mục {section}, đăng ngày {when}).',
  wrong: 'Thông tin đã đăng sai',
  right: 'Thông tin đúng',
  titleHint: 'Tiêu đề phải bắt đầu bằng “{title}”. Lời xin lỗi viết trong thân bài.',
};
