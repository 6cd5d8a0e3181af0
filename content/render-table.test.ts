import { expect, expectTypeOf, test } from 'vitest';
import type { ManuscriptJSON, MarkType, NodeType } from './manuscript.ts';
import { type BlockRenderers, type MarkRenderers, type RenderNode, renderWith } from './render-table.ts';
import { everyNode, manuscript, paragraph, text } from './testing/sample-manuscript.ts';

/** A row that writes the node's name as a tag. */
function tag({ type }: { type: string }, children: string[]): string {
  return `<${type}>${children.join('')}</${type}>`;
}

const nodes: BlockRenderers<string> = {
  doc: (_node, children) => children.join('\n'),
  headline: tag,
  sapo: tag,
  paragraph: tag,
  heading: ({ attrs }, children) => `<h${attrs.level}>${children.join('')}</h${attrs.level}>`,
  quote: tag,
  attribution: tag,
  bulletList: tag,
  orderedList: ({ attrs }, children) => `<ol start=${attrs.start}>${children.join('')}</ol>`,
  listItem: tag,
  figure: ({ attrs }, children) => `<figure ${attrs.align}>${children.join('')}</figure>`,
  caption: tag,
  credit: tag,
  table: tag,
  tableRow: tag,
  tableHeader: tag,
  tableCell: tag,
  factbox: tag,
  hardBreak: () => '<br>',
  text: (node) => node.text,
};
const marks: MarkRenderers<string> = {
  link: ({ attrs }, children) => `<a ${attrs.href}>${children.join('')}</a>`,
  comment: (_mark, children) => children.join(''),
  bold: (_mark, children) => `<b>${children.join('')}</b>`,
  italic: (_mark, children) => `<i>${children.join('')}</i>`,
};

test('a complete table renders every node and mark', () => {
  const html = renderWith(nodes, marks, everyNode());
  expect(html).toContain('Đại biểu <b>thống nhất</b><br>theo <a /ke-hoach><i>kế hoạch</i></a> đã bàn.');
  expect(html).toContain('<ol start=3><listItem><paragraph>Bảo vệ</paragraph></listItem></ol>');
  expect(html).toContain('<figure center><caption>Quang cảnh buổi bàn việc giữ rừng.</caption>');
  expect(html).toContain('<factbox><h3>Con số</h3>');
});

test('neighbours under one mark are wrapped once', () => {
  const link = { type: 'link', attrs: { href: '/a' } } as const;
  const doc = manuscript(
    paragraph(
      text('một ', link),
      text('hai', link, { type: 'bold' }),
      text(' ba', link),
      text(' bốn', { type: 'link', attrs: { href: '/b' } }),
      text(' năm'),
    ),
  );
  expect(renderWith(nodes, marks, doc)).toContain(
    '<paragraph><a /a>một <b>hai</b> ba</a><a /b> bốn</a> năm</paragraph>',
  );
});

test('every node has a key of its own, and knows its parent', () => {
  const seen: RenderNode[] = [];
  const watching: BlockRenderers<string> = { ...nodes, text: (node) => String(seen.push(node)) };
  renderWith(watching, marks, everyNode());
  expect(new Set(seen.map((node) => node.key)).size).toBe(seen.length);
  expect(seen[0]?.parent).toBe('headline');
});

test.each(['script', 'constructor', '__proto__'])('a node named %s is never rendered', (type) => {
  const forged = { type: 'doc', content: [{ type }] } as ManuscriptJSON;
  expect(() => renderWith(nodes, marks, forged)).toThrow('no renderer');
});

/** Read by the type checker: the tables demand a row for every node and mark, and no row more. */
test('a table with a row missing does not compile', () => {
  expectTypeOf<keyof BlockRenderers<string>>().toEqualTypeOf<NodeType>();
  expectTypeOf<keyof MarkRenderers<string>>().toEqualTypeOf<MarkType>();
  expectTypeOf<Omit<BlockRenderers<string>, 'factbox'>>().not.toExtend<BlockRenderers<string>>();
  expectTypeOf<Omit<MarkRenderers<string>, 'link'>>().not.toExtend<MarkRenderers<string>>();
});
