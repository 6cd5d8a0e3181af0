/** The article as readers would get it, in a frame of the desk. */
export const preview = {
  title: 'Xem trước',
  asReaders: 'Đúng như bạn đọc sẽ thấy nếu xuất bản lúc này. Ngoài tòa soạn chưa ai thấy.',
  ofRevision: 'Bản {number}, đúng như bạn đọc sẽ thấy.',
  screens: 'Cỡ màn hình',
  phone: 'Điện thoại',
  desktop: 'Máy tính',
  again: 'Tải lại',
  ownTab: 'Mở trong thẻ riêng',
  loading: 'Đang dựng trang…',
  frame: 'Trang báo',
  failed: 'Chưa dựng được trang. Kiểm tra kết nối hoặc đăng nhập lại, rồi bấm Tải lại.',
  unsent: 'Chữ vừa gõ chưa gửi được, nên trang này chưa có. Chữ vẫn được giữ trên máy này.',
};
