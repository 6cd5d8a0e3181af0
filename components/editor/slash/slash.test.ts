import { history, undo } from '@tiptap/pm/history';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { insteadOf } from '#components/editor/commands/instead-of.ts';
import {
  block,
  caretInEmpty,
  figure,
  manuscript,
  picture,
  stateOf,
} from '#components/editor/testing/manuscripts.ts';
import { toolOf } from '#components/editor/tools/tools.ts';

import { slashKey, slashPlugin } from './slash-plugin.ts';

const plugins = () => [slashPlugin({ nameOf: (name) => name, choose() {} }), history()];
const text = manuscript(
  'Tít',
  'Sapo',
  block('paragraph', 'Ngày 22'),
  block('paragraph', 'Đoạn '),
  block('paragraph'),
  figure('f1', 'Chú thích '),
);

function type(state: EditorState, letters: string): EditorState {
  return [...letters].reduce((now, letter) => now.apply(now.tr.insertText(letter)), state);
}
const menuOf = (state: EditorState) => slashKey.getState(state);
const at = (place: string) => stateOf(text, place, plugins());
const inEmpty = () => caretInEmpty(stateOf(text, undefined, plugins()), 'paragraph');

test.each<[string, () => EditorState, boolean]>([
  ['in an empty paragraph', inEmpty, true],
  ['after a space', () => at('Đoạn |'), true],
  ['inside a date', () => at('Ngày 22|'), false],
  ['at the end of a word', () => at('Ngày|'), false],
  ['in the headline', () => at('|Tít'), false],
  ['in the sapo', () => at('|Sapo'), false],
  ['in a caption', () => at('Chú thích |'), false],
])('a slash %s', (_, start, opens) => {
  expect(menuOf(type(start(), '/')) !== undefined).toBe(opens);
});

test('a slash that arrives with other text opens nothing', () => {
  expect(menuOf(inEmpty().apply(inEmpty().tr.insertText('và/')))).toBeUndefined();
});

test('the menu follows the query and ends when it cannot be one', () => {
  expect(menuOf(type(inEmpty(), '/tit'))?.text).toBe('tit');
  expect(menuOf(type(inEmpty(), '/ '))).toBeUndefined();
  expect(menuOf(type(inEmpty(), '//'))).toBeUndefined();
  expect(menuOf(type(inEmpty(), '/kg'))?.found).toEqual([]);
  expect(menuOf(type(inEmpty(), '/kg '))).toBeUndefined();
  const open = type(at('Đoạn |'), '/tr');
  expect(menuOf(open)).toBeDefined();
  const away = open.tr.setSelection(TextSelection.create(open.doc, 2));
  expect(menuOf(open.apply(away))).toBeUndefined();
  expect(menuOf(open.apply(open.tr.delete(open.selection.from - 3, open.selection.from)))).toBeUndefined();
});

test('others may write above it meanwhile', () => {
  const open = type(inEmpty(), '/tr');
  const after = open.apply(open.tr.insertText('Mới: ', 1));
  expect(menuOf(after)).toMatchObject({ text: 'tr', from: (menuOf(open)?.from ?? 0) + 5 });
});

test('a block is not offered what it already is', () => {
  expect(menuOf(type(inEmpty(), '/'))?.found).not.toContain('paragraph');
});

test('choosing takes the query away and is one step of undo', () => {
  const open = type(inEmpty(), '/tit');
  const menu = menuOf(open);
  if (!menu) throw new Error('the menu is closed');
  const chosen = open.apply(insteadOf(open, menu, toolOf('heading2').command));
  expect(picture(chosen)).toContain('paragraph(Đoạn ), heading(|)');
  let back = chosen;
  undo(chosen, (transaction) => {
    back = chosen.apply(transaction);
  });
  expect(picture(back)).toContain('paragraph(/tit|)');
});
