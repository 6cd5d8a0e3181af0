import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import type { SentStep } from '#components/editor/editor-api.ts';
import type { SaveTarget } from './save-driver.ts';
import { confirmSteps, readStepLog, receiveSteps } from './step-log.ts';
import { textOfSteps } from './step-text.ts';

/** The part of an editor view that saving needs. */
export type EditorHost = {
  state(): EditorState;
  dispatch(transaction: Transaction): void;
  composing(): boolean;
};

export type EditorTarget = SaveTarget & {
  state(): EditorState;
  dispatch(transaction: Transaction): void;
  /** The view is about to go; the document lives on until everything is sent. */
  detach(): void;
};

type Settings = { clientId: string; onDropped: (text: string) => void };

/** An input method may hold a word open for as long as the caret rests in it. */
const longestComposition = 3_000;
const calmCheck = 50;

/** The live editor as something that can be saved. Never replaces the document, only applies steps. */
export function editorTarget(host: EditorHost, { clientId, onDropped }: Settings): EditorTarget {
  let detached: EditorState | undefined;
  const state = () => detached ?? host.state();

  function dispatch(transaction: Transaction): void {
    if (detached) detached = detached.apply(transaction);
    else host.dispatch(transaction);
  }

  return {
    state,
    dispatch,
    detach() {
      detached = host.state();
    },
    version: () => readStepLog(state()).version,
    unsentCount: () => readStepLog(state()).unsent.length,
    unsentSteps: () => readStepLog(state()).unsent.map(({ step }) => step.toJSON()),
    confirm: (count) => dispatch(confirmSteps(state(), count)),
    receive(sent) {
      const incoming = sent.map(({ step }) => Step.fromJSON(state().schema, step));
      const { transaction, dropped } = receiveSteps(state(), incoming, ownSteps(sent, clientId));
      dispatch(transaction);
      const lost = textOfSteps(dropped);
      if (lost !== '') onDropped(lost);
    },
    async whenCalm() {
      const start = Date.now();
      while (!detached && host.composing() && Date.now() - start < longestComposition) {
        await new Promise((resolve) => setTimeout(resolve, calmCheck));
      }
    },
  };
}

/** How many of the first steps are ours: the server takes a batch only onto the version that it names. */
export function ownSteps(sent: readonly SentStep[], clientId: string): number {
  const foreign = sent.findIndex((step) => step.clientId !== clientId);
  return foreign === -1 ? sent.length : foreign;
}
