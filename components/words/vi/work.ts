import type { WorkGroup } from '#domain/work-list.ts';

const groups = {
  waitsForMe: {
    title: 'Chờ tôi',
    emptyTitle: 'Không có bài nào chờ bạn',
    empty:
      'Bài vào đây khi đến lượt bạn ký duyệt, khi đã đủ chữ ký để xuất bản, hoặc khi cần bạn đồng ý với bản sửa.',
    emptyReporter: 'Bài vào đây khi biên tập viên đã sửa và cần bạn đồng ý trước khi xuất bản.',
  },
  returnedToMe: {
    title: 'Trả lại cho tôi',
    emptyTitle: 'Không có bài nào bị trả lại',
    empty: 'Khi một bài được trả lại, lý do hiện ngay ở đây. Sửa xong, bạn gửi duyệt lại.',
    emptyReporter: 'Khi một bài được trả lại, lý do hiện ngay ở đây. Sửa xong, bạn gửi duyệt lại.',
  },
  mine: {
    title: 'Của tôi',
    emptyTitle: 'Bạn chưa có bài nào',
    empty:
      'Bấm Bài mới để viết, hoặc dán cả bản tin vào một bài mới: tiêu đề, sapo, ảnh và chú thích tự vào đúng chỗ.',
    emptyReporter:
      'Bấm Bài mới để viết, hoặc dán cả bản tin vào một bài mới: tiêu đề, sapo, ảnh và chú thích tự vào đúng chỗ.',
  },
  watched: {
    title: 'Đang theo dõi',
    emptyTitle: 'Bạn chưa theo dõi bài nào',
    empty: 'Mở một bài rồi bấm Theo dõi: bài hiện ở đây cho đến khi bạn thôi theo dõi.',
    emptyReporter: 'Mở một bài rồi bấm Theo dõi: bài hiện ở đây cho đến khi bạn thôi theo dõi.',
  },
} satisfies Record<WorkGroup, { title: string; emptyTitle: string; empty: string; emptyReporter: string }>;

export const work = {
  title: 'Việc của tôi',
  lead: 'Chào {person}.',
  groups,
  overdue: '{count} bài đã quá hạn.',
  count: '{count} bài',
  admin: {
    lead: 'Bạn quản trị hệ thống: thêm người, đổi vai trò, gửi đường dẫn đặt mật khẩu. Người quản trị không đọc và không ký duyệt bài.',
    people: 'Người dùng',
    peopleText: 'Mời người mới, đổi vai trò, khóa hoặc mở lại tài khoản.',
    chains: 'Chuỗi ký duyệt',
    chainsText: 'Ai ký bài của mỗi chuyên mục, theo thứ tự nào, trong bao lâu.',
    sections: 'Chuyên mục',
    sectionsText: 'Thêm, đổi tên, xếp thứ tự và lồng các chuyên mục của trang báo.',
    site: 'Trang báo',
    siteText: 'Xem trang báo như bạn đọc đang thấy.',
  },
};
