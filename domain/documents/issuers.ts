/** Bodies that issue documents, in the spelling of the house; numbers alone do not say which of them stands behind `TW`. */
export const houseBodies: readonly string[] = [
  'Ban Chấp hành Trung ương',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Quân ủy Trung ương',
  'Đảng ủy Quân sự Trung ương',
  'Văn phòng Trung ương Đảng',
  'Ban Tổ chức Trung ương',
  'Ban Tuyên giáo Trung ương',
  'Ban Tuyên giáo và Dân vận Trung ương',
  'Ủy ban Kiểm tra Trung ương',
  'Ủy ban Thường vụ Quốc hội',
  'Quốc hội',
  'Thủ tướng Chính phủ',
  'Văn phòng Chính phủ',
  'Chính phủ',
  'Chủ tịch nước',
  'Bộ Quốc phòng',
  'Bộ Công an',
  'Bộ Nội vụ',
  'Bộ Tài chính',
  'Bộ Y tế',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Thông tin và Truyền thông',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Tổng cục Chính trị',
  'Bộ Tổng Tham mưu',
];

const byLength = [...houseBodies].sort((a, b) => b.length - a.length);

/** The body that is named right after *của*, in the spelling of the house; undefined for one that is not in the list. */
export function issuerAfter(words: string): string | undefined {
  const named = /^\s*của\s+(.*)/su.exec(words)?.[1];
  if (named === undefined) return undefined;
  const folded = named.toLocaleLowerCase('vi');
  return byLength.find((body) => {
    const rest = folded.slice(body.length, body.length + 1);
    return folded.startsWith(body.toLocaleLowerCase('vi')) && !/\p{L}/u.test(rest);
  });
}
