/** How long the manuscript is. */
export const length = {
  title: 'Độ dài bài',
  words: '{words, number} chữ',
  wordsOf: '{words, number}/{target, number} chữ',
  number: '{number, number}',
  minutes: 'khoảng {minutes, number} phút',
  rows: {
    headline: 'Tiêu đề',
    sapo: 'Sapo',
    body: 'Thân bài',
    captions: 'Chú thích, nguồn ảnh (không tính)',
    characters: 'Ký tự, kể cả dấu cách',
    reading: 'Đọc hết',
  },
  target: 'Độ dài cần viết (chữ)',
  targetHint: 'Chỉ nhớ trên máy này. Để trống nếu không cần.',
  targetWrong: 'Hãy viết một số từ 1 đến 20000.',
  progress: 'Đã viết so với độ dài cần viết',
  missing: 'Còn thiếu {words, number} chữ',
  over: 'Quá {words, number} chữ',
  exact: 'Vừa đủ',
};
