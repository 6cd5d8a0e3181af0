import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Mapping, Step } from '@tiptap/pm/transform';

/** A local step without the server's answer, with what takes it back. */
export type UnsentStep = { step: Step; inverted: Step };
export type StepLog = { version: number; unsent: readonly UnsentStep[] };

/** What receiving did: the transaction, and local steps that no longer fit (their place was deleted). */
export type Received = { transaction: Transaction; dropped: Step[] };

const stepLogKey = new PluginKey<StepLog>('stepLog');

/**
 * Counts the server's version and keeps the local steps that it has not confirmed.
 * Ours instead of prosemirror-collab because that one drops steps silently; a writer must be told.
 */
export function stepLog(version: number): Plugin<StepLog> {
  return new Plugin<StepLog>({
    key: stepLogKey,
    state: {
      init: () => ({ version, unsent: [] }),
      apply(transaction, log) {
        const replaced: StepLog | undefined = transaction.getMeta(stepLogKey);
        if (replaced) return replaced;
        if (!transaction.docChanged) return log;
        return { version: log.version, unsent: [...log.unsent, ...unsentOf(transaction)] };
      },
    },
    // prosemirror-history keeps one item per step, so that it can follow a rebase.
    historyPreserveItems: true,
  });
}

/** The log of this editor state; throws when the plugin is missing. */
export function readStepLog(state: EditorState): StepLog {
  const log = stepLogKey.getState(state);
  if (!log) throw new Error('The step log plugin is not part of this editor state.');
  return log;
}

/** Whether the transaction came from the server, not from the writer. */
export function isFromServer(transaction: Transaction): boolean {
  return transaction.getMeta(stepLogKey) !== undefined;
}

/** The server has stored the first `count` local steps; the document stays as it is. */
export function confirmSteps(state: EditorState, count: number): Transaction {
  const { version, unsent } = readStepLog(state);
  return state.tr
    .setMeta(stepLogKey, { version: version + count, unsent: unsent.slice(count) })
    .setMeta('addToHistory', false);
}

/**
 * Takes in steps of the server, of which the first `own` are ours come back, and rebases what is unsent.
 * Throws when a step does not apply: then this document is not the server's any more.
 */
export function receiveSteps(state: EditorState, steps: readonly Step[], own: number): Received {
  const log = readStepLog(state);
  const confirmed = Math.min(own, log.unsent.length);
  const waiting = log.unsent.slice(confirmed);
  const transaction = state.tr;
  const { kept, dropped } = rebase(waiting, steps.slice(confirmed), transaction);
  if (transaction.docChanged) {
    mapSelectionBackward(state, transaction);
    // A step of someone else must not switch off the bold that was just switched on.
    transaction.setStoredMarks(state.storedMarks);
  }
  transaction
    .setMeta('rebased', waiting.length)
    .setMeta('addToHistory', false)
    .setMeta(stepLogKey, { version: log.version + steps.length, unsent: kept });
  return { transaction, dropped };
}

function unsentOf(transaction: Transaction): UnsentStep[] {
  return transaction.steps.map((step, index) => {
    const before = transaction.docs[index];
    if (!before) throw new Error('A transaction holds a step without its document.');
    return { step, inverted: step.invert(before) };
  });
}

function rebase(waiting: readonly UnsentStep[], incoming: readonly Step[], transaction: Transaction) {
  if (incoming.length === 0) return { kept: waiting, dropped: [] };
  for (const { inverted } of [...waiting].reverse()) transaction.step(inverted);
  for (const step of incoming) transaction.step(step);
  const kept: UnsentStep[] = [];
  const dropped: Step[] = [];
  waiting.forEach(({ step }, index) => {
    const takenBackAt = waiting.length - index;
    const mapped = step.map(transaction.mapping.slice(takenBackAt));
    const before = transaction.doc;
    if (!mapped || transaction.maybeStep(mapped).failed) {
      dropped.push(step);
      return;
    }
    mirror(transaction.mapping, takenBackAt - 1, transaction.steps.length - 1);
    kept.push({ step: mapped, inverted: mapped.invert(before) });
  });
  return { kept, dropped };
}

type Mirroring = Mapping & { setMirror(from: number, to: number): void };

/** ProseMirror leaves setMirror out of its types, yet history needs the pair to follow a rebased step. */
function mirror(mapping: Mapping, from: number, to: number): void {
  if (!canMirror(mapping)) throw new Error('This prosemirror-transform cannot pair a step with its inverse.');
  mapping.setMirror(from, to);
}

function canMirror(mapping: Mapping): mapping is Mirroring {
  return 'setMirror' in mapping;
}

/** Mapped forward, text of others at the caret would land inside the word that an input method composes. */
function mapSelectionBackward({ selection }: EditorState, transaction: Transaction): void {
  if (!(selection instanceof TextSelection)) return;
  const { doc, mapping } = transaction;
  const anchor = doc.resolve(mapping.map(selection.anchor, -1));
  const head = doc.resolve(mapping.map(selection.head, -1));
  transaction.setSelection(TextSelection.between(anchor, head, -1));
}
