import type { Editor } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { runAct } from './run.ts';

test('one undo takes a tool’s act back, and none of the words typed a moment before', () => {
  let state = stateOf(manuscript('Tít', 'Sapo', block('paragraph', '')), undefined, [history()]);
  const dispatch = (transaction: Transaction) => {
    state = state.apply(transaction);
  };
  const editor = {
    get state() {
      return state;
    },
    view: { dispatch },
  } as unknown as Editor;
  const end = () => state.doc.content.size - 1;
  dispatch(state.tr.insertText('98', end()));
  runAct(editor, (now, go) => {
    go?.(now.tr.insertText('!', end()));
    return true;
  });
  expect(state.doc.textContent.endsWith('98!')).toBe(true);
  undo(state, dispatch);
  expect(state.doc.textContent.endsWith('98')).toBe(true);
});
