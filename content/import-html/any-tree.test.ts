import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import type { NodeJSON } from '#content/manuscript.ts';
import { parseManuscript } from '#content/parse-manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import { importHtml } from './import-html.ts';
import { leftOutFor } from './left-out.ts';
import { readStyles } from './style-rules.ts';

const tags =
  'p div span b i u font h1 h3 ul ol li table thead tbody tr td th caption blockquote footer cite figure figcaption img br hr a sup sub pre aside nav section center dl dt dd script style button del ins o:p v:imagedata svg iframe em'.split(
    ' ',
  );
const properties: readonly Element['properties'][] = [
  {},
  { style: 'mso-list:l0 level3 lfo1' },
  { style: 'mso-list:Ignore' },
  { style: 'display:none' },
  { style: 'font-weight:700;font-style:italic' },
  { style: 'font-family:".VnTime"' },
  { style: 'white-space:pre' },
  { style: ';;:;x' },
  { className: ['MsoQuote'] },
  { className: ['MsoTitle'] },
  { className: ['caption'] },
  { className: ['related'] },
  { className: ['msoDel'] },
  { href: 'https://vidu.vn/a' },
  { href: 'javascript:alert(1)' },
  { src: 'file:///C:/a.jpg' },
  { colSpan: 5000, rowSpan: 'x' },
  { start: -3 },
  { ariaLevel: '2' },
  { id: 'docs-internal-guid-1' },
  { role: 'heading', ariaLevel: 'x' },
  { hidden: true },
];

const isVoid = /^(?:br|hr|img|v:imagedata)$/;

/** Words that occur once in a tree, so that each can be looked for. */
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant<ElementContent>({ type: 'text', value: '\u0001' }),
    fc.constantFrom<ElementContent>(
      { type: 'text', value: ' \u00A0\n' },
      { type: 'text', value: 'left center right del' },
      { type: 'comment', value: '[if gte mso 9]' },
    ),
    fc
      .tuple(
        fc.constantFrom(...tags),
        fc.constantFrom(...properties),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(
        ([tagName, own, children]): ElementContent => ({
          type: 'element',
          tagName,
          properties: own,
          children: isVoid.test(tagName) ? [] : children,
        }),
      ),
  ),
}));

/** A quotation of which only the name is left: its words were lost once. */
const speakerAlone: ElementContent = {
  type: 'element',
  tagName: 'blockquote',
  properties: {},
  children: [
    { type: 'element', tagName: 'footer', properties: {}, children: [{ type: 'text', value: '\u0001' }] },
  ],
};

/** A copy of a tree whose words are numbered, and the numbers that no rule leaves out. */
function numbered(children: ElementContent[]): { root: Root; kept: string[] } {
  const kept: string[] = [];
  const styleOf = readStyles({ type: 'root', children: [] });
  let next = 0;
  const copy = (one: ElementContent, isOut: boolean): ElementContent => {
    if (one.type === 'text' && one.value === '\u0001') {
      const word = `từ${++next}.`;
      if (!isOut) kept.push(word);
      return { type: 'text', value: ` ${word} ` };
    }
    if (one.type !== 'element') return one;
    const out = isOut || leftOutFor(one, styleOf(one)) !== undefined;
    return { ...one, children: one.children.map((child) => copy(child, out)) };
  };
  return { root: { type: 'root', children: children.map((child) => copy(child, false)) }, kept };
}

test('whatever tree comes, the result is a manuscript, and only words that a rule names are left out', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (children) => {
      const { root, kept } = numbered(children);
      let id = 0;
      const { blocks } = importHtml(root, { newId: () => `f${++id}` });
      const body: NodeJSON[] = blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
      const parsed = parseManuscript({
        type: 'doc',
        content: [{ type: 'headline' }, { type: 'sapo' }, ...body],
      });
      expect(parsed.ok ? '' : parsed.problem).toBe('');
      const text = blocks.map(blockText).join('\n');
      expect(kept.filter((word) => !text.includes(word))).toEqual([]);
    }),
    { numRuns: 600, examples: [[[speakerAlone]]] },
  );
});
