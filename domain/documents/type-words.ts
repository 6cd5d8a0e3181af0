/** What a document is called before its number; `codes` are those that its number may carry. */
export type TypeWord = { word: string; codes: readonly string[] };

const row = (word: string, codes = ''): TypeWord => ({ word, codes: codes.split(' ').filter(Boolean) });

/** Names of document types (docs/sources.md, Document numbers); longer ones stand before what they hold. */
export const typeWords: readonly TypeWord[] = [
  row('thông tư liên tịch', 'TTLT'),
  row('văn bản hợp nhất', 'VBHN'),
  row('kết luận thanh tra', 'KL'),
  row('chương trình hành động', 'CTHĐ CTr'),
  row('nghị quyết liên tịch', 'NQLT'),
  row('nghị quyết', 'NQ'),
  row('chỉ thị', 'CT'),
  row('quyết định', 'QĐ'),
  row('quy định', 'QĐ QĐi QyĐ'),
  row('kết luận', 'KL'),
  row('quy chế', 'QC'),
  row('thông tri', 'TT'),
  row('thông tư', 'TT'),
  row('thông báo', 'TB'),
  row('thông cáo', 'TC'),
  row('hướng dẫn', 'HD'),
  row('kế hoạch', 'KH'),
  row('chương trình', 'CTr'),
  row('báo cáo', 'BC'),
  row('tờ trình', 'TTr'),
  row('công văn', 'CV'),
  row('công điện', 'CĐ'),
  row('nghị định', 'NĐ'),
  row('bộ luật'),
  row('luật', 'L LCT'),
  row('pháp lệnh', 'PL'),
  row('mệnh lệnh', 'ML'),
  row('lệnh'),
  row('giấy phép', 'GP GPBC'),
  row('văn bản'),
  row('sắc lệnh', 'SL'),
  row('đề án', 'ĐA'),
  row('dự án', 'DA'),
  row('phương án', 'PA'),
  row('biên bản', 'BB'),
  row('giấy mời', 'GM'),
];

/** The name of a type by its code, where the code means one thing; what the text calls the document goes before. */
export function typeNameOf(code: string | undefined): string | undefined {
  const named = typeWords.filter(({ codes }) => code !== undefined && codes.includes(code));
  const [only, ...others] = named;
  return only && others.length === 0 ? capitalised(only.word) : undefined;
}

export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
