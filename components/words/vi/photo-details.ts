/** What a photographer wrote into the file of a photo. */
export const photoDetails = {
  label: 'Ghi chú trong tệp ảnh {number}',
  found: 'Tệp ảnh {number} có ghi chú của người chụp.',
  taken: 'Chụp ngày {taken}.',
  more: 'Còn {count} ảnh nữa.',
  caption: 'Chú thích',
  credit: 'Nguồn ảnh',
  useBoth: 'Dùng cả hai',
  useCaption: 'Dùng chú thích',
  useCredit: 'Dùng nguồn ảnh',
  leave: 'Bỏ qua',
};
