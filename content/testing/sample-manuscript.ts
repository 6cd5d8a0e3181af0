import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';

export function text(words: string, ...marks: NonNullable<NodeJSON['marks']>): NodeJSON {
  return marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
}

export function paragraph(...content: NodeJSON[]): NodeJSON {
  return { type: 'paragraph', content };
}

export function figure(caption: string, attrs: Record<string, unknown> = {}): NodeJSON {
  return {
    type: 'figure',
    attrs: {
      id: 'anh-1',
      assetId: null,
      align: 'center',
      focalX: 0.5,
      focalY: 0.5,
      alt: '',
      creditInferred: false,
      toCheck: false,
      ...attrs,
    },
    content: [
      { type: 'caption', content: [text(caption)] },
      { type: 'credit', content: [text('Minh Hạnh')] },
    ],
  };
}

/** A manuscript of the given body blocks. */
export function manuscript(...blocks: NodeJSON[]): ManuscriptJSON {
  return {
    type: 'doc',
    content: [
      { type: 'headline', content: [text('Hội nghị bàn về giữ rừng đầu nguồn')] },
      { type: 'sapo', content: [text('Sáng 5-3, tại Đà Lạt, các đơn vị bàn cách giữ rừng.')] },
      ...blocks,
    ],
  };
}

/** A manuscript that holds every node and every mark. */
export function everyNode(): ManuscriptJSON {
  return manuscript(
    paragraph(
      text('Đại biểu '),
      text('thống nhất', { type: 'bold' }),
      { type: 'hardBreak' },
      text('theo '),
      text('kế hoạch', { type: 'link', attrs: { href: '/ke-hoach' } }, { type: 'italic' }),
      text(' đã bàn.', { type: 'comment', attrs: { threadId: 't1' } }),
    ),
    { type: 'heading', attrs: { level: 2 }, content: [text('Kết quả')] },
    { type: 'quote', content: [paragraph(text('Rừng còn thì nước còn.')), { type: 'attribution' }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Trồng mới'))] }] },
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [paragraph(text('Bảo vệ'))] }],
    },
    figure('Quang cảnh buổi bàn việc giữ rừng.'),
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text('Xã'))] },
            { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text('12 ha'))] },
          ],
        },
      ],
    },
    {
      type: 'factbox',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [text('Con số')] },
        paragraph(text('Năm xã, mười hai héc-ta.')),
      ],
    },
  );
}
