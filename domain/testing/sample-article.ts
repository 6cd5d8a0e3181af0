import type { FigureAttrs, ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import type { Checked } from '#domain/finding.ts';
import { emptyMetadata } from '#domain/metadata.ts';

/** Nodes of a manuscript, for tests that read like a page. */
export function text(type: NodeJSON['type'], words = ''): NodeJSON {
  return words === '' ? { type } : { type, content: [{ type: 'text', text: words }] };
}

export function figure(given: Partial<FigureAttrs> & { caption?: string; credit?: string } = {}): NodeJSON {
  const { caption = 'Quang cảnh hội nghị ở Nam Định.', credit = 'Kim Anh', ...attrs } = given;
  const all: FigureAttrs = {
    id: 'f1',
    assetId: 'a1',
    align: 'center',
    focalX: 0.5,
    focalY: 0.5,
    alt: 'Hội trường kín chỗ ngồi, phông đỏ phía trên bục',
    creditInferred: false,
    toCheck: false,
    ...attrs,
  };
  return { type: 'figure', attrs: all, content: [text('caption', caption), text('credit', credit)] };
}

export function manuscript(headline: string, sapo: string, ...body: NodeJSON[]): ManuscriptJSON {
  return { type: 'doc', content: [text('headline', headline), text('sapo', sapo), ...body] };
}

/** An article that passes every check. */
export function soundArticle(): Checked {
  return {
    doc: manuscript(
      'Sơ kết công tác kỹ thuật sáu tháng',
      'Sáng 5-1, tại Hà Nội, đơn vị tổ chức hội nghị sơ kết.',
      text('paragraph', 'Báo cáo nêu rõ các kết quả đã đạt được.'),
      figure(),
    ),
    metadata: {
      ...emptyMetadata(),
      section: 'quoc-phong',
      byline: [{ roles: ['tin', 'ảnh'], name: 'Kim Anh' }],
      dateline: { mark: null, place: 'Hà Nội', date: '2023-01-05' },
    },
  };
}
