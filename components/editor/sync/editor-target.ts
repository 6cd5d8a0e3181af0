import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import type { SentStep } from '#components/editor/editor-api.ts';
import { placeOfDropped } from '#components/editor/recovery/place-of-dropped.ts';
import type { SaveTarget } from './save-driver.ts';
import { confirmSteps, readStepLog, receiveSteps } from './step-log.ts';
import { textOfSteps } from './step-text.ts';
import { touchesCaret } from './touches-caret.ts';

/** The part of an editor view that saving needs. */
export type EditorHost = {
  state(): EditorState;
  dispatch(transaction: Transaction): void;
  composing(): boolean;
};

export type EditorTarget = SaveTarget & Pick<EditorHost, 'state' | 'dispatch'>;

/** Words of the writer that went with a place that somebody else deleted, and where that was. */
export type Dropped = { text: string; block: string; above: string };

type Settings = {
  clientId: string;
  /** Resolves when the words are safe. */
  onDropped: (dropped: Dropped) => Promise<void> | void;
};

/**
 * How long steps of others wait for a word that is being composed, in milliseconds. An input method may hold a word
 * open for as long as the caret rests in it, and what happens elsewhere in the text does not disturb it.
 */
const longestWait = { elsewhere: 3_000, inItsBlock: 60_000 };
const calmCheck = 20;

/** The live editor as something that can be saved. Never replaces the document, only applies steps. */
export function editorTarget(host: EditorHost, { clientId, onDropped }: Settings): EditorTarget {
  const { state, dispatch } = host;
  let safe: Promise<void> | void;
  return {
    state,
    dispatch,
    version: () => readStepLog(state()).version,
    unsentCount: () => readStepLog(state()).unsent.length,
    unsentSteps: () => readStepLog(state()).unsent.map(({ step }) => step.toJSON()),
    confirm: (count) => dispatch(confirmSteps(state(), count)),
    receive(sent) {
      const incoming = sent.map(({ step }) => Step.fromJSON(state().schema, step));
      const { transaction, dropped } = receiveSteps(state(), incoming, ownSteps(sent, clientId));
      const [first] = dropped;
      const place = first && placeOfDropped(state(), first);
      dispatch(transaction);
      const text = textOfSteps(dropped);
      if (text !== '' && place) safe = onDropped({ text, ...place });
    },
    async droppedAreSafe() {
      await safe;
    },
    async whenCalm(sent) {
      const start = Date.now();
      const incoming = sent
        .slice(ownSteps(sent, clientId))
        .map(({ step }) => Step.fromJSON(state().schema, step));
      const waited = () => Date.now() - start;
      while (host.composing() && waited() < longestWait.inItsBlock) {
        if (waited() >= longestWait.elsewhere && !touchesCaret(state(), incoming)) return;
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

/** A host that can lose its view: from then on the document lives on by itself, until everything is sent. */
export function detachableHost(host: EditorHost): EditorHost & { detach(): void } {
  let detached: EditorState | undefined;
  return {
    state: () => detached ?? host.state(),
    dispatch(transaction) {
      if (detached) detached = detached.apply(transaction);
      else host.dispatch(transaction);
    },
    composing: () => !detached && host.composing(),
    detach() {
      detached ??= host.state();
    },
  };
}
