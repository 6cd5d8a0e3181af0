import { history } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { expect, test } from 'vitest';
import type { SentStep } from '#components/editor/editor-api.ts';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { editAtRandom } from '#components/editor/testing/random-edit.ts';
import { applySteps } from '#content/apply-steps.ts';
import { type Chance, chanceOf } from '#domain/testing/chance.ts';
import { ownSteps } from './editor-target.ts';
import { replaySteps } from './replay.ts';
import { confirmSteps, readStepLog, receiveSteps, stepLog } from './step-log.ts';

const start = manuscript('Tiêu đề', 'Sapo', block('paragraph', 'Đoạn một.'), block('paragraph', 'Đoạn hai.'));
const shares = { visits: 0.01, sends: 0.15, lostAnswers: 0.2 };

type Log = SentStep[];
type Writer = { state: EditorState; clientId: string };

/** Two writers and the rules of the server, without a network: quick enough for thousands of edits. */
function play(chance: Chance, edits: number) {
  let doc = start;
  const log: Log = [];
  const writers = ['ha', 'tuan'].map((clientId) => ({ state: openAt(0), clientId }));

  function openAt(version: number): EditorState {
    return stateOf(doc, undefined, [history(), stepLog(version)]);
  }

  /** The browser was killed; another visit puts the unsent steps back. */
  function visitAgain(writer: Writer, number: number): void {
    const { version } = readStepLog(writer.state);
    const unsent = sentOf(writer);
    const between = log.slice(version);
    const landed = ownSteps(between, writer.clientId);
    writer.clientId = `${writer.clientId}-${number}`;
    writer.state = openAt(log.length);
    const { transaction } = replaySteps(
      writer.state,
      readSteps(writer, unsent.slice(landed)),
      readSteps(writer, stepsIn(between.slice(landed))),
    );
    writer.state = writer.state.apply(transaction);
  }

  function send(writer: Writer): void {
    const missing = log.slice(readStepLog(writer.state).version);
    const own = ownSteps(missing, writer.clientId);
    if (missing.length > 0)
      writer.state = writer.state.apply(
        receiveSteps(writer.state, readSteps(writer, stepsIn(missing)), own).transaction,
      );
    const steps = sentOf(writer);
    const applied = applySteps(doc, steps);
    if (!applied.ok) throw new Error(`the server refuses: ${JSON.stringify(applied.problem)}`);
    doc = applied.value.doc;
    log.push(...steps.map((step) => ({ step, clientId: writer.clientId })));
    // When the answer is lost, the writer's own steps come back with the others'.
    if (!chance.happens(shares.lostAnswers))
      writer.state = writer.state.apply(confirmSteps(writer.state, steps.length));
  }

  for (let number = 1; number <= edits; number += 1) {
    const writer = chance.oneOf(writers as [Writer, Writer]);
    const dispatch = (transaction: EditorState['tr']) => {
      writer.state = writer.state.apply(transaction);
    };
    editAtRandom({ state: writer.state, dispatch }, chance, number);
    if (chance.happens(shares.visits)) visitAgain(writer, number);
    if (chance.happens(shares.sends)) send(writer);
  }
  for (const writer of [...writers, ...writers]) send(writer);
  return { texts: writers.map(({ state }) => state.doc.toJSON()), onServer: stateOf(doc).doc.toJSON() };
}

function sentOf({ state }: Writer): Record<string, unknown>[] {
  return readStepLog(state).unsent.map(({ step }) => structuredClone(step.toJSON()));
}

function stepsIn(sent: Log): unknown[] {
  return sent.map(({ step }) => step);
}

function readSteps({ state }: Writer, steps: readonly unknown[]): Step[] {
  return steps.map((step) => Step.fromJSON(state.schema, step));
}

// The seeds found an undo of bold over a stretch that another had split: the server knew no such step.
test.each([...Array.from({ length: 80 }, (_, index) => index + 1), 366, 478, 859])(
  'edits of two writers end as the text of the server, whatever they undo (seed %i)',
  (seed) => {
    const { texts, onServer } = play(chanceOf(seed), 400);
    expect(texts).toEqual([onServer, onServer]);
  },
);
