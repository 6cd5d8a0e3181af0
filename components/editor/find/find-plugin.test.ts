import type { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { pageTools } from '#components/editor/tools/page-tools.ts';
import type { Search } from './find-in-text.ts';
import { findKey, findMove, findPlugin } from './find-plugin.ts';

const search: Search = { query: 'nam', marks: false, capitals: false, wholeWord: false };
const text = manuscript('Năm nay', 'Sapo', block('paragraph', 'Việt Nam'), block('paragraph', 'Nắm chắc'));
const open = (near: number) => {
  const state = stateOf(text, undefined, [findPlugin(pageTools())]);
  return state.apply(findMove(state, { search, near }));
};
const hitsOf = (state: EditorState) => {
  const { hits = [], current, isStale } = findKey.getState(state) ?? {};
  return { words: hits.map(({ from, to }) => state.doc.textBetween(from, to)), current, isStale };
};

test('a search begins with the first hit at the caret, or the first of all', () => {
  expect(hitsOf(open(0))).toEqual({ words: ['Năm', 'Nam', 'Nắm'], current: 0, isStale: false });
  expect(hitsOf(open(17)).current).toBe(1);
  expect(hitsOf(open(1000)).current).toBe(0);
});

test('hits move with the text, and what was typed is found when the search looks again', () => {
  const typed = open(17).apply(open(17).tr.insertText('nam ', 17));
  expect(hitsOf(typed)).toEqual({ words: ['Năm', 'Nam', 'Nắm'], current: 1, isStale: true });
  const again = typed.apply(findMove(typed, { lookAgain: true }));
  expect(hitsOf(again)).toEqual({ words: ['Năm', 'nam', 'Nam', 'Nắm'], current: 2, isStale: false });
});

test('a hit that is deleted is no hit, and the drawings are as many as the hits', () => {
  const state = open(0);
  const shorter = state.apply(state.tr.delete(1, 4));
  expect(hitsOf(shorter).words).toEqual(['Nam', 'Nắm']);
  expect(findKey.getState(shorter)?.shown.find()).toHaveLength(2);
});

test('after very many changes at once the search looks again instead of following each', () => {
  const long = manuscript('T', 'S', block('paragraph', 'nam '.repeat(1001)));
  const plain = stateOf(long, undefined, [findPlugin(pageTools())]);
  const state = plain.apply(findMove(plain, { search, near: 0 }));
  const { tr } = state;
  const hits = findKey.getState(state)?.hits ?? [];
  for (const { from, to } of hits.toReversed()) tr.insertText('năm', from, to);
  expect(hitsOf(state.apply(tr)).isStale).toBe(false);
  expect(hitsOf(state.apply(tr)).words).toEqual(hits.map(() => 'năm'));
});

test('a closed search leaves nothing behind', () => {
  const state = open(0);
  expect(findKey.getState(state.apply(findMove(state, { close: true })))).toBeUndefined();
});
