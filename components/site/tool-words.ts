export const toolsVi = {
  inLanguage: { vi: 'Bản tiếng Việt', en: 'Bản tiếng Anh' },
  minutes: (minutes: number) => `Đọc ${minutes} phút`,
  mail: 'Gửi thư',
  listen: 'Nghe (giọng máy)',
  stop: 'Dừng nghe',
  larger: 'Chữ to hơn',
  smaller: 'Chữ nhỏ hơn',
  share: 'Chia sẻ',
  copy: 'Chép liên kết',
  copied: 'Đã chép',
};
export const toolsEn: typeof toolsVi = {
  inLanguage: { vi: 'In Vietnamese', en: 'In English' },
  minutes: (minutes: number) => `${minutes} min read`,
  mail: 'E-mail',
  listen: 'Listen (machine voice)',
  stop: 'Stop',
  larger: 'Larger text',
  smaller: 'Smaller text',
  share: 'Share',
  copy: 'Copy link',
  copied: 'Copied',
};
