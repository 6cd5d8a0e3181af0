import { history, undo } from '@tiptap/pm/history';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { expect, test } from 'vitest';
import { block, manuscript, picture, select, stateOf } from '#components/editor/testing/manuscripts.ts';
import { confirmSteps, readStepLog, receiveSteps, stepLog } from './step-log.ts';

const start = manuscript('Tiêu đề', 'Sapo', block('paragraph', 'Đoạn một.'), block('paragraph', 'Đoạn hai.'));

function client(at: string): EditorState {
  return stateOf(start, at, [history(), stepLog(0)]);
}

function type(state: EditorState, text: string): EditorState {
  return state.apply(state.tr.insertText(text));
}

function sent(state: EditorState): Step[] {
  return readStepLog(state).unsent.map(({ step }) => Step.fromJSON(state.schema, step.toJSON()));
}

function receive(state: EditorState, steps: Step[], own = 0): EditorState {
  return state.apply(receiveSteps(state, steps, own).transaction);
}

test('local steps wait for the server, and count as its version once it has confirmed them', () => {
  const typed = type(type(client('một|'), ' A'), 'B');
  expect(readStepLog(typed)).toMatchObject({ version: 0, unsent: [{}, {}] });
  const confirmed = typed.apply(confirmSteps(typed, 1));
  expect(readStepLog(confirmed).version).toBe(1);
  expect(readStepLog(confirmed).unsent).toHaveLength(1);
  expect(confirmed.doc.eq(typed.doc)).toBe(true);
});

test('two clients that wrote at once end with the same text', () => {
  const ours = type(client('một|'), ' của ta');
  const theirs = type(client('Đoạn hai|'), ' của bạn');
  const first = ours.apply(confirmSteps(ours, 1));
  const behind = receive(theirs, sent(ours));
  const both = receive(first, sent(behind));
  expect(both.doc.eq(behind.doc)).toBe(true);
  expect(readStepLog(both).version).toBe(2);
  expect(readStepLog(behind)).toMatchObject({ version: 1, unsent: [{}] });
});

test('our own steps that come back are confirmed, not put in again', () => {
  const ours = type(client('một|'), ' A');
  const after = receive(ours, [...sent(ours), ...sent(type(client('Sapo|'), '!'))], 1);
  expect(after.doc.textContent).toBe('Tiêu đềSapo!Đoạn một A.Đoạn hai.');
  expect(readStepLog(after)).toEqual({ version: 2, unsent: [] });
});

test('text of others that arrives at the caret lands behind it, so a composed word stays whole', () => {
  const composing = type(client('một|'), ' ti');
  const confirmed = composing.apply(confirmSteps(composing, 1));
  const other = receive(client('một|'), sent(composing));
  const remote = type(select(other, 'một ti|'), '[R]');
  expect(picture(receive(confirmed, sent(remote)))).toContain('một ti|[R].');
});

test('bold that was just switched on survives a step of someone else', () => {
  const state = client('một|');
  const bold = state.schema.mark('bold');
  const ready = state.apply(state.tr.addStoredMark(bold));
  const after = receive(ready, sent(type(client('Sapo|'), '!')));
  expect(after.storedMarks).toEqual([bold]);
});

test('words whose paragraph was deleted meanwhile are handed back, not lost in silence', () => {
  const ours = type(client('một|'), ' bị mất');
  const other = client('một|');
  const removed = other.apply(other.tr.delete(other.selection.$from.before(), other.selection.$from.after()));
  const { transaction, dropped } = receiveSteps(ours, sent(removed), 0);
  expect(dropped).toHaveLength(1);
  expect(transaction.doc.textContent).toBe('Tiêu đềSapoĐoạn hai.');
});

test('undo takes back our words only, also after a rebase', () => {
  const ours = type(client('một|'), ' A');
  const rebased = receive(ours, sent(type(client('Sapo|'), ' B')));
  let after = rebased;
  undo(rebased, (transaction) => {
    after = rebased.apply(transaction);
  });
  expect(after.doc.textContent).toBe('Tiêu đềSapo BĐoạn một.Đoạn hai.');
});

test('a step that does not fit the document throws, so that nothing is guessed', () => {
  const longer = select(type(client('hai|'), ' dài ra thêm nhiều chữ nữa'), 'chữ nữa|');
  const foreign = sent(type(longer, '!')).slice(1);
  expect(() => receive(client('một|'), foreign)).toThrow();
});

test('a selection stays on its words when text above it grows', () => {
  const state = select(client('một|'), '|hai|');
  const after = receive(state, sent(type(client('Sapo|'), ' dài hơn')));
  expect(after.selection).toBeInstanceOf(TextSelection);
  expect(picture(after)).toContain('Đoạn |hai|.');
});
