import { history, undo } from '@tiptap/pm/history';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import {
  block,
  figure,
  manuscript,
  select,
  selectFirst,
  stateOf,
} from '#components/editor/testing/manuscripts.ts';
import { importHtml } from '#content/import-html/import-html.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { insertBlocks } from './insert-blocks.ts';

const list = (...items: string[]): NodeJSON => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [block('paragraph', item)] })),
});
const cell = (text: string): NodeJSON => ({ type: 'tableCell', content: [block('paragraph', text)] });
const table: NodeJSON = {
  type: 'table',
  content: [{ type: 'tableRow', content: [cell('Ô một'), cell('Ô hai')] }],
};
const quote: NodeJSON = { type: 'quote', content: [block('paragraph', 'Rừng còn'), { type: 'attribution' }] };
const factbox: NodeJSON = { type: 'factbox', content: [block('paragraph', 'Con số')] };

const everything =
  '<h2>Mục</h2><p>Một <b>đậm</b></p><ul><li>Ý</li></ul><table><tr><td>A</td><td>B</td></tr></table><blockquote>Lời</blockquote><p><img src="/a.jpg"></p><p>Hết</p>';

function blocksOf(html: string): NodeJSON[] {
  let next = 0;
  return importHtml(fromHtml(html), { newId: () => `moi-${++next}` }).blocks;
}

function pasted(state: EditorState, html: string): EditorState {
  const next = state.apply(insertBlocks(state, blocksOf(html)));
  next.doc.check();
  return next;
}

function short(state: EditorState): string {
  return state.doc.children
    .slice(2)
    .map((node) => `${node.type.name} ${node.textBetween(0, node.content.size, '/', '/')}`)
    .join('\n');
}

function at(caret: string, ...blocks: NodeJSON[]): EditorState {
  return select(stateOf(manuscript('T', 'Sapo', ...blocks), undefined, [history()]), caret);
}

test('words of one paragraph join the words around the caret, with their marks', () => {
  const next = pasted(at('Trước| sau', block('paragraph', 'Trước sau')), '<p>, <b>giữa</b> và</p>');
  expect(short(next)).toBe('paragraph Trước, giữa và sau');
  expect(JSON.stringify(next.doc.toJSON())).toContain('"marks":[{"type":"bold"}],"text":"giữa"');
});

test('in a heading, bold words are only words', () => {
  const heading: NodeJSON = {
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: 'Mục' }],
  };
  const next = pasted(at('Mục|', heading), '<p><b> mới</b></p>');
  expect(short(next)).toBe('heading Mụcmới');
  expect(JSON.stringify(next.doc.toJSON())).not.toContain('bold');
});

test('several blocks part the paragraph; its ends join the first and the last of them', () => {
  const next = pasted(
    at('Trước| sau', block('paragraph', 'Trước sau')),
    '<p>một</p><ul><li>ý</li></ul><p>hai</p>',
  );
  expect(short(next)).toBe('paragraph Trướcmột\nbulletList ý\nparagraph hai sau');
});

test.each([
  ['a list item', 'Mục| đầu', list('Mục đầu')],
  ['a table cell', 'Ô| một', table],
  ['a quote', 'Rừng| còn', quote],
  ['a fact box', 'Con| số', factbox],
])('in %s no word is lost; a table and a photo stand below', (_name, caret, standing) => {
  const state = at(caret, standing, block('paragraph', 'Cuối'));
  const next = pasted(state, everything);
  for (const word of ['Mục', 'Một đậm', 'Ý', 'A', 'B', 'Lời', 'Hết', 'Cuối'])
    expect(next.doc.textBetween(0, next.doc.content.size, '\n', '\n')).toContain(word);
  const kinds = next.doc.children.slice(2).map(({ type }) => type.name);
  expect(kinds.filter((kind) => kind === 'figure')).toHaveLength(1);
  expect(kinds[0]).toBe(standing.type);
  expect(next.doc.lastChild?.textContent).toBe('Cuối');
});

test('what is pasted onto a selected photo goes below it, and one undo takes all of it back', () => {
  const state = at('|T', figure('f1', 'Chú'), block('paragraph', 'Cuối'));
  const next = pasted(selectFirst(state, 'figure'), '<p>một</p><p>hai</p>');
  expect(short(next)).toBe('figure Chú/\nparagraph một\nparagraph hai\nparagraph Cuối');
  let back = next;
  undo(next, (transaction) => {
    back = next.apply(transaction);
  });
  expect(back.doc.eq(state.doc)).toBe(true);
});

test('a selection over a field and the text loses its words, never the field', () => {
  const state = at('Sa|po', block('paragraph', 'Đoạn'));
  const across = state.tr.setSelection(
    TextSelection.create(state.doc, state.selection.from, state.doc.content.size - 3),
  );
  const next = pasted(state.apply(across), '<p>mới</p>');
  expect(next.doc.child(1).textContent).toBe('Samới');
  expect(short(next)).toBe('paragraph ạn');
});
