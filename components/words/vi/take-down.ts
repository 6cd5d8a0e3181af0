/** Taking an article from its readers. */
export const takeDown = {
  standing: '{person} đã gỡ bài lúc {when}',
  ordered: 'Tự gỡ lúc {when}',
  orderedBy: '{person} hẹn.',
  later: 'Gỡ vào một giờ khác',
  reason: 'Lý do gỡ',
  reasonHint: 'Chỉ tòa soạn thấy; giữ trong hồ sơ của bài.',
  ground: 'Căn cứ',
  groundHint: 'Điều luật, quyết định hoặc yêu cầu, kèm số và ngày.',
  notice: 'Lời báo bạn đọc',
  noticeHint: 'Không bắt buộc. Hiện ở địa chỉ của bài thay cho bài.',
  noNotice: 'Chỉ báo rằng tòa soạn đã gỡ bài.',
  missing: 'Hãy điền ô này.',
};
