/** Names under which Word and LibreOffice keep styles, in English and Vietnamese, and what each says about a paragraph. */
const rows: readonly (readonly [html: string, ...names: string[]])[] = [
  ['h1', 'Title', 'Tiêu đề', 'Tên bài', 'Tít', 'Tít chính', 'Tiêu đề 1', 'Đầu đề 1', 'Mục 1'],
  ['h2', 'Tiêu đề 2', 'Đầu đề 2', 'Mục 2', 'Tít phụ', 'Tít xen'],
  ['h3', 'Subtitle', 'Tiêu đề phụ', 'Phụ đề', 'Tiêu đề 3', 'Đầu đề 3', 'Mục 3', 'Tiêu đề 4', 'Đầu đề 4'],
  ['p.caption', 'caption', 'Chú thích', 'Chú thích ảnh', 'Illustration', 'Figure', 'Hình'],
  ['blockquote > p', 'Quote', 'Intense Quote', 'Quotations', 'Block Text', 'Trích dẫn', 'Trích dẫn đậm'],
];

/** The rows as mammoth's style map, beside its own for lists, notes and the English headings. */
export const docxStyleMap: readonly string[] = rows.flatMap(([html, ...names]) =>
  names.map((name) => `p[style-name='${name}'] => ${html}:fresh`),
);
