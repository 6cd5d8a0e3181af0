import { docxOf, pngOf } from './docx-package.ts';

type Run = { bold?: boolean; italic?: boolean; font?: string };

function run(text: string, { bold, italic, font }: Run = {}): string {
  const fonts = font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>` : '';
  const properties = `<w:rPr>${fonts}${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(content: string, style = '', properties = ''): string {
  const styled = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${styled}${properties}</w:pPr>${content}</w:p>`;
}

function item(text: string, list: number, level = 0): string {
  const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  return paragraph(run(text), 'ListParagraph', numbering);
}

function style(id: string, name: string, inside = '', isDefault = false): string {
  const flag = isDefault ? ' w:default="1"' : '';
  return `<w:style w:type="paragraph"${flag} w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

function listKind(id: number, format: string): string {
  const level = (at: number) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${at + 1}."/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${level(0)}${level(1)}</w:abstractNum>`;
}

const numbering = `${listKind(0, 'bullet')}${listKind(1, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
const styles = [
  style('Normal', 'Normal', '', true),
  style('Title', 'Title'),
  style('Heading1', 'heading 1'),
  style('TieuDe2', 'Tiêu đề 2'),
  style('Caption', 'caption'),
  style('Trichdan', 'Trích dẫn'),
  style('ListParagraph', 'List Paragraph'),
].join('');

/** Styles in both languages, lists in lists, emphasis, a link, a tracked deletion. */
export function stylesAndLists(): Uint8Array {
  const link = `<w:hyperlink r:id="rIdLink">${run('kế hoạch')}</w:hyperlink>`;
  return docxOf({
    styles,
    numbering,
    links: { rIdLink: 'https://vidu.vn/ke-hoach' },
    body: [
      paragraph(run('Hội nghị thủy lợi huyện bàn lịch tưới vụ mùa'), 'Title'),
      paragraph(
        `${run('Sáng 22-11, ')}${run('mười hai', { bold: true })}${run(' xã bàn ')}${link}${run(' tưới', { italic: true })}${run('.')}<w:del w:id="1" w:author="A"><w:r><w:delText>Câu đã xóa.</w:delText></w:r></w:del>`,
      ),
      paragraph(run('Việc phải làm'), 'Heading1'),
      item('Nạo vét kênh', 1),
      item('Kênh chính', 1, 1),
      item('Sửa cống', 1),
      paragraph(run('Thứ tự tưới'), 'TieuDe2'),
      item('Xã đầu nguồn', 2),
      item('Xã cuối nguồn', 2),
      paragraph(run('Nước là việc chung.'), 'Trichdan'),
    ].join(''),
  });
}

function picture(id: string, description: string): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="2880000" cy="1920000"/><wp:docPr id="1" name="Picture 1" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
}

/** A table with merged cells, a footnote, a photo with its caption. */
export function tableNotePhoto(): Uint8Array {
  const note = `<w:r><w:footnoteReference w:id="2"/></w:r>`;
  return docxOf({
    styles,
    footnotes: `<w:footnote w:id="2">${paragraph(run('Theo báo cáo của phòng nông nghiệp.'))}</w:footnote>`,
    pictures: { rIdPhoto: pngOf(640, 400, [46, 125, 50]) },
    body: [
      paragraph(run('Diện tích tưới tăng'), 'Heading1'),
      paragraph(`${run('Diện tích tưới tăng một phần ba')}${note}${run(' so với năm trước.')}`),
      paragraph(picture('rIdPhoto', 'Kênh dẫn nước giữa ruộng lúa')),
      paragraph(run('Kênh chính sau khi nạo vét. Ảnh: LAN ANH'), 'Caption'),
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Xã')}${cell('Diện tích (ha)', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('An Hòa')}${cell('120')}${cell('160')}</w:tr></w:tbl>`,
      paragraph(run('Các xã đã nhận đủ nước.')),
    ].join(''),
  });
}

/** A file of the nineties: TCVN3 by its styles, VNI by its runs, one symbol, one paragraph that is Unicode. */
export function oldFonts(): Uint8Array {
  const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
  const symbol = '<w:r><w:sym w:font=".VnTime" w:char="F0B8"/></w:r>';
  return docxOf({
    styles: [
      `<w:docDefaults><w:rPrDefault>${font('Times New Roman')}</w:rPrDefault></w:docDefaults>`,
      style('Normal', 'Normal', font('.VnTime'), true),
      style('Heading1', 'heading 1', `<w:basedOn w:val="Normal"/>${font('.VnTimeH')}`),
      style('Body', 'Body Text', '<w:basedOn w:val="Normal"/>'),
    ].join(''),
    body: [
      paragraph(run('héi nghÞ qu©n chÝnh'), 'Heading1'),
      paragraph(
        `${run('§¶ng ñy Qu©n sù tØnh tæ chøc héi nghÞ. ')}${run('Th\u00AD ký', { bold: true })}${run(' ghi biªn b¶n.')}`,
        'Body',
      ),
      paragraph(`${run('Ho')}${run('äi nghò do ñoàng chí', { font: 'VNI-Times' })}`),
      paragraph(
        `${run('Tie', { font: 'VNI-Times' })}${run('áng Vieät', { font: 'VNI-Times' })}${run(' Qu')}${symbol}`,
      ),
      paragraph(run('Đoạn trên đã là Unicode.')),
      paragraph(run('Café Paris', { font: 'Arial' })),
    ].join(''),
  });
}
