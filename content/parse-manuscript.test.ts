import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseManuscript } from './parse-manuscript.ts';
import { everyNode, figure, manuscript, paragraph, text } from './testing/sample-manuscript.ts';

function problemOf(json: unknown) {
  const parsed = parseManuscript(json);
  return parsed.ok ? undefined : parsed.problem;
}

function linked(href: unknown) {
  return manuscript(
    paragraph({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } as never }] }),
  );
}

test('a manuscript with every node and mark comes back as it was', () => {
  const parsed = parseManuscript(everyNode());
  expect(parsed.ok && parsed.value.json).toEqual(everyNode());
});

test('parsing what was parsed changes nothing', () => {
  const first = parseManuscript(everyNode());
  const second = parseManuscript(first.ok && JSON.parse(JSON.stringify(first.value.json)));
  expect(second.ok && second.value.json).toEqual(first.ok && first.value.json);
});

test('left-out attributes are filled in', () => {
  const bare = {
    type: 'figure' as const,
    content: [{ type: 'caption' as const }, { type: 'credit' as const }],
  };
  const parsed = parseManuscript(manuscript(bare));
  expect(parsed.ok && parsed.value.json.content[2]?.attrs).toMatchObject({
    assetId: null,
    align: 'center',
    alt: '',
  });
});

const evil = JSON.parse('{"type":"paragraph","attrs":{"__proto__":{"polluted":true}}}');

test.each([
  ['nothing', null, 'notAnObject', ''],
  ['a list', [], 'notAnObject', ''],
  ['a string', 'doc', 'notAnObject', ''],
  ['a block as the root', paragraph(), 'badStructure', 'type'],
  ['no headline', { type: 'doc', content: [paragraph()] }, 'badStructure', ''],
  ['an unknown node', manuscript({ type: 'script' } as never), 'unknownNode', 'content[2].type'],
  [
    'a node named constructor',
    manuscript({ type: 'constructor' } as never),
    'unknownNode',
    'content[2].type',
  ],
  ['a null node', manuscript(null as never), 'notAnObject', 'content[2]'],
  ['a type that is no name', manuscript({ type: ['text'] } as never), 'unknownNode', 'content[2].type'],
  [
    'an unknown mark',
    manuscript(paragraph(text('x', { type: 'blink' } as never))),
    'unknownMark',
    'content[2].content[0].marks[0].type',
  ],
  [
    'a mark with a stray key',
    manuscript(paragraph(text('x', { type: 'bold', on: 1 } as never))),
    'unknownAttribute',
    'content[2].content[0].marks[0].on',
  ],
  [
    'an extra attribute',
    manuscript(figure('x', { onclick: 'x' })),
    'unknownAttribute',
    'content[2].attrs.onclick',
  ],
  [
    'an attribute on a paragraph',
    manuscript({ type: 'paragraph', attrs: { style: 'x' } }),
    'unknownAttribute',
    'content[2].attrs.style',
  ],
  ['a __proto__ attribute', manuscript(evil), 'unknownAttribute', 'content[2].attrs.__proto__'],
  [
    'a constructor attribute',
    manuscript(figure('x', { constructor: 1 })),
    'unknownAttribute',
    'content[2].attrs.constructor',
  ],
  [
    'a stray key on a node',
    manuscript({ ...paragraph(), class: 'x' } as never),
    'unknownAttribute',
    'content[2].class',
  ],
  ['text on a block', manuscript({ type: 'paragraph', text: 'x' }), 'unknownAttribute', 'content[2].text'],
  [
    'attributes that are a list',
    manuscript({ type: 'figure', attrs: [] } as never),
    'badAttribute',
    'content[2].attrs',
  ],
  [
    'a heading of level 1',
    manuscript({ type: 'heading', attrs: { level: 1 } }),
    'badAttribute',
    'content[2].attrs.level',
  ],
  [
    'an align of its own',
    manuscript(figure('x', { align: 'top' })),
    'badAttribute',
    'content[2].attrs.align',
  ],
  [
    'a focal point outside',
    manuscript(figure('x', { focalX: 1.1 })),
    'badAttribute',
    'content[2].attrs.focalX',
  ],
  [
    'a focal point that is no number',
    manuscript(figure('x', { focalY: '0.5' })),
    'badAttribute',
    'content[2].attrs.focalY',
  ],
  [
    'an address for an asset',
    manuscript(figure('x', { assetId: 'https://a.example/1.jpg' })),
    'badAttribute',
    'content[2].attrs.assetId',
  ],
  [
    'an alt of 2,000 letters',
    manuscript(figure('x', { alt: 'x'.repeat(2000) })),
    'badAttribute',
    'content[2].attrs.alt',
  ],
  ['a NUL in an alt', manuscript(figure('x', { alt: 'a\u0000' })), 'badAttribute', 'content[2].attrs.alt'],
  [
    'a cell over 1,000 columns',
    manuscript({ type: 'tableCell', attrs: { colspan: 1000 } }),
    'badAttribute',
    'content[2].attrs.colspan',
  ],
  [
    'a link without address',
    manuscript(paragraph(text('x', { type: 'link' }))),
    'badAttribute',
    'content[2].content[0].marks[0].attrs.href',
  ],
  [
    'an empty text',
    manuscript(paragraph({ type: 'text', text: '' })),
    'badText',
    'content[2].content[0].text',
  ],
  [
    'a text that is no text',
    manuscript(paragraph({ type: 'text', text: 7 } as never)),
    'badText',
    'content[2].content[0].text',
  ],
  ['a lone surrogate', manuscript(paragraph(text('a\uD800'))), 'badText', 'content[2].content[0].text'],
  ['a NUL', manuscript(paragraph(text('a\u0000'))), 'badText', 'content[2].content[0].text'],
  [
    'content that is no list',
    manuscript({ type: 'paragraph', content: {} } as never),
    'badStructure',
    'content[2].content',
  ],
  ['a caption on its own', manuscript({ type: 'caption' }), 'badStructure', ''],
  [
    'a figure without credit',
    manuscript({ type: 'figure', content: [{ type: 'caption' }] }),
    'badStructure',
    'content[2]',
  ],
  [
    'bold in a headline',
    {
      type: 'doc',
      content: [{ type: 'headline', content: [text('x', { type: 'bold' })] }, { type: 'sapo' }, paragraph()],
    },
    'badStructure',
    'content[0]',
  ],
  ['a mark on a block', manuscript({ ...paragraph(), marks: [{ type: 'bold' }] }), 'badStructure', ''],
  [
    'the same mark twice',
    manuscript(paragraph(text('x', { type: 'bold' }, { type: 'bold' }))),
    'badStructure',
    '',
  ],
  ['a document in a document', manuscript(everyNode() as never), 'badStructure', ''],
])('%s is refused', (_name, json, rule, at) => {
  expect(problemOf(json)).toMatchObject({ rule, at });
});

test.each(['javascript:alert(1)', '//evil.example', 'https://a@evil.example', ' /x', 7, null, {}])(
  'a link to %j is refused',
  (href) => {
    expect(problemOf(linked(href))).toMatchObject({
      rule: 'badLink',
      at: 'content[2].content[0].marks[0].attrs.href',
    });
  },
);

test('3,000 levels, 20,001 nodes and 30 MB each have their own refusal', () => {
  let deep: unknown = paragraph(text('x'));
  for (let level = 0; level < 3000; level += 1) deep = { type: 'listItem', content: [deep] };
  expect(problemOf(manuscript(deep as never))).toEqual({ rule: 'tooDeep', at: '' });
  expect(problemOf(manuscript(...Array.from({ length: 20_001 }, () => paragraph())))).toEqual({
    rule: 'tooManyNodes',
    at: '',
  });
  expect(problemOf(manuscript(paragraph(text('x'.repeat(30_000_000)))))).toEqual({
    rule: 'tooLarge',
    at: '',
  });
});

test('no key of a request reaches the prototype of objects', () => {
  problemOf(
    JSON.parse('{"__proto__":{"polluted":1},"type":"doc","constructor":{"prototype":{"polluted":1}}}'),
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('no JSON value makes it throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void parseManuscript({ type: 'doc', content: [value] })));
  fc.assert(fc.property(fc.jsonValue(), (value) => void parseManuscript(value)));
});

test('the JSON is plain enough to be handed to a browser component', () => {
  const parsed = parseManuscript(everyNode());
  const attrs = parsed.ok ? parsed.value.json.content[3]?.attrs : undefined;
  expect(Object.getPrototypeOf(attrs)).toBe(Object.prototype);
});
