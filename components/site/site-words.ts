const vi = {
  skip: 'Đến nội dung',
  sections: 'Chuyên mục',
  latest: 'Mới nhất',
  older: 'Cũ hơn',
  newer: 'Mới hơn',
  page: 'Trang',
  nothingYet: 'Chưa có bài nào được xuất bản.',
  nothingInSection: 'Chuyên mục này chưa có bài.',
  updated: 'Cập nhật',
  edition: 'Bản',
  editionNote: 'Bài đã được cập nhật sau khi đăng.',
  photo: 'Ảnh',
  tags: 'Từ khóa',
  notFoundTitle: 'Không tìm thấy trang này',
  notFoundText: 'Địa chỉ có thể đã gõ nhầm, hoặc bài không còn được đăng.',
  toFront: 'Về trang nhất',
  signInFirst: 'Hãy đăng nhập để xem trước bài này.',
};

const en: typeof vi = {
  skip: 'Skip to content',
  sections: 'Sections',
  latest: 'Latest',
  older: 'Older',
  newer: 'Newer',
  page: 'Page',
  nothingYet: 'Nothing has been published yet.',
  nothingInSection: 'Nothing in this section yet.',
  updated: 'Updated',
  edition: 'Edition',
  editionNote: 'This article was updated after it was published.',
  photo: 'Photo',
  tags: 'Tags',
  notFoundTitle: 'This page was not found',
  notFoundText: 'The address may be mistyped, or the article is no longer published.',
  toFront: 'To the front page',
  signInFirst: 'Sign in to preview this article.',
};

/** The words of the public pages, by the language of the page. */
export const siteWords = { vi, en };
