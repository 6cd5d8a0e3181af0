/** The words about Word files that come into a manuscript. */
export const documents = {
  files: 'Tệp Word để nhập vào bài',
  label: 'Nhập tệp {name}',
  progress: 'Đang đọc {name}',
  waiting: '{name}: chờ đến lượt.',
  reading: 'Đang đọc {name}…',
  cancel: 'Thôi, không nhập',
  dismiss: 'Đóng',
  refused: {
    oldWord:
      '{name} là tệp Word đời cũ (.doc hoặc .rtf). Hãy mở bằng Word, chọn “Lưu thành” kiểu .docx, rồi nhập lại.',
    encrypted: '{name} có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu, lưu rồi nhập lại.',
    notWord: '{name} không phải tệp Word (.docx).',
    damaged: '{name} bị hỏng, không đọc được. Hãy mở bằng Word, lưu thành tệp mới rồi nhập lại.',
    tooLarge: '{name} lớn quá {megabytes} MB. Hãy nén ảnh trong Word, hoặc nhập chữ và ảnh riêng.',
    bomb: '{name} bung ra quá lớn nên không được mở. Nếu đó là bài thật, hãy chia thành nhiều tệp.',
    tooSlow: 'Đọc {name} quá {seconds} giây vẫn chưa xong nên đã dừng. Hãy chia thành nhiều tệp nhỏ hơn.',
    tooMuchText: '{name} dài hơn một bài có thể chứa. Hãy chia thành nhiều bài.',
    empty: '{name} không có chữ hay ảnh nào.',
  },
};
