import { Step } from '@tiptap/pm/transform';
import { expect, test } from 'vitest';
import { block, figure, manuscript, select, stateOf } from '#components/editor/testing/manuscripts.ts';
import { replaySteps } from './replay.ts';
import { readStepLog, receiveSteps, stepLog } from './step-log.ts';

const start = manuscript('Tiêu đề', 'Sapo', block('paragraph', 'Đoạn một.'), figure('f1', 'Chú', 'Nguồn'));

function written(...edits: [at: string, text: string][]) {
  let state = stateOf(start, undefined, [stepLog(0)]);
  for (const [at, text] of edits) {
    state = select(state, at);
    state = state.apply(state.tr.insertText(text));
  }
  const steps = readStepLog(state).unsent.map(({ step }) => Step.fromJSON(state.schema, step.toJSON()));
  return { state, steps };
}

test('steps of an earlier visit stand where a client that never left would have put them', () => {
  const ours = written(['một|', ' AC'], ['một A|C', 'B'], ['Chú|', ' thích'], ['|Đoạn', 'Một ']);
  const others = written(['Tiêu|', ' X'], ['Đoạn|', ' số'], ['Nguồn|', ' Y']);
  const live = ours.state.apply(receiveSteps(ours.state, others.steps, 0).transaction);
  const { transaction, lost } = replaySteps(others.state, ours.steps, others.steps);
  expect(lost).toEqual([]);
  expect(transaction.doc.eq(live.doc)).toBe(true);
});

test('steps whose place is gone come back, the others are still put in', () => {
  const ours = written(['một|', ' mất'], ['Sapo|', ' còn']);
  const before = stateOf(start, 'một|');
  const remove = before.tr.delete(before.selection.$from.before(), before.selection.$from.after());
  const { transaction, lost } = replaySteps(before.apply(remove), ours.steps, remove.steps);
  expect(transaction.doc.textContent).toBe('Tiêu đềSapo cònChúNguồn');
  expect(lost).toHaveLength(1);
});
