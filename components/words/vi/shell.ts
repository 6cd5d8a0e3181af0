export const shell = {
  navigation: 'Điều hướng chính',
  skip: 'Đến nội dung chính',
  myWork: 'Việc của tôi',
  articles: 'Bài viết',
  newArticle: 'Bài mới',
  newArticleFailed: 'Chưa tạo được bài mới',
  people: 'Người dùng',
  chains: 'Chuỗi ký duyệt',
  record: 'Sổ việc',
  site: 'Trang báo',
  signOut: 'Đăng xuất',
  account: 'Tài khoản của {person}',
};
