import type { Editor } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { pageTools } from '#components/editor/tools/page-tools.ts';
import { toolKeys } from '#components/editor/tools/tool-keys.ts';
import { toolOf } from '#components/editor/tools/tools.ts';
import { runAct } from './run.ts';

/** A paragraph in which `98` was typed this very moment. */
function justTyped() {
  const doc = manuscript('Tít', 'Sapo', block('paragraph', 'Số '));
  let state = stateOf(doc, 'Số ', [history()]);
  const view = {
    dispatch(transaction: Transaction) {
      state = state.apply(transaction);
    },
  };
  const editor = {
    get state() {
      return state;
    },
    view,
  } as unknown as Editor;
  view.dispatch(state.tr.insertText('98'));
  const last = () => [state.doc.lastChild?.type.name, state.doc.lastChild?.textContent];
  return { editor, view, last, takeBack: () => undo(state, view.dispatch) };
}

const { keys, command } = toolOf('heading2');

test('one undo takes a tool’s act back, and none of the words typed a moment before', () => {
  const { editor, last, takeBack } = justTyped();
  expect(command && runAct(editor, command)).toBe(true);
  expect(last()).toEqual(['heading', 'Số 98']);
  takeBack();
  expect(last()).toEqual(['paragraph', 'Số 98']);
});

test('so it does when the act came by key', () => {
  const { editor, view, last, takeBack } = justTyped();
  expect(keys && toolKeys(pageTools())[keys]?.(editor.state, view.dispatch)).toBe(true);
  expect(last()).toEqual(['heading', 'Số 98']);
  takeBack();
  expect(last()).toEqual(['paragraph', 'Số 98']);
});
