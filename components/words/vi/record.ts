import type { EventGroup } from '#domain/event-groups.ts';

const groups = {
  articles: 'Bài viết và ký duyệt',
  publishing: 'Xuất bản',
  people: 'Người dùng',
  doors: 'Đăng nhập',
  system: 'Hệ thống',
} satisfies Record<EventGroup, string>;

/** *Sổ việc*: the record of every act. */
export const record = {
  title: 'Sổ việc',
  lead: 'Mọi việc đã làm trong tòa soạn, không sửa được. Mỗi dòng nối với dòng trước bằng mã băm; lệnh toasoan audit verify chứng minh sổ còn nguyên vẹn.',
  filters: 'Lọc sổ việc',
  group: 'Loại việc',
  groups,
  everything: 'Mọi việc',
  person: 'Ai làm',
  everybody: 'Mọi người',
  from: 'Từ ngày',
  to: 'Đến ngày',
  apply: 'Lọc',
  clear: 'Bỏ lọc',
  csv: 'Tải CSV',
  ndjson: 'Tải NDJSON',
  reason: 'Lý do',
  ground: 'Căn cứ',
  untitled: 'Chưa có tiêu đề',
  older: 'Việc cũ hơn',
  emptyTitle: 'Không có việc nào khớp',
  empty: 'Thử bỏ bớt điều kiện lọc.',
};
