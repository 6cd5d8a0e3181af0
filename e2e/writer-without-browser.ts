import { history } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { JournalEntry, JournalStore } from '#components/editor/sync/journal.ts';
import { openJournalStore } from '#components/editor/sync/journal-stores.ts';
import { type OfferedWork, openSaving, type SavingSession } from '#components/editor/sync/open-saving.ts';
import type { SaveState } from '#components/editor/sync/save-state.ts';
import { isFromServer, readStepLog, stepLog } from '#components/editor/sync/step-log.ts';
import { stateOf } from '#components/editor/testing/manuscripts.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { RoughNetwork } from './rough-network.ts';
import type { TabLocks } from './tab-locks.ts';

/** The editor of one person without its view: the same document, step log, queue and journal as in a browser. */
export type Writer = {
  state: EditorState;
  saving: SavingSession;
  dispatch: (transaction: Transaction) => void;
  /** Work of a killed visit that is still to be put back. */
  offered: OfferedWork[];
  /** What the browser does when it is killed: nothing more, not even a goodbye. Answers the words that were in no journal. */
  kill: () => string;
};

type Settings = {
  owner: { articleId: string; personId: string };
  start: { doc: ManuscriptJSON; version: number };
  network: RoughNetwork;
  locks: TabLocks;
  onState: (state: SaveState) => void;
  /** Words that the writer was told have lost their place. */
  onLost: (text: string) => void;
};

export function openWriter({ owner, start, network, locks, onState, onLost }: Settings): Writer {
  const journal = { last: undefined as JournalEntry | undefined };
  const tab = {};
  let isAlive = true;
  const never = <T>() => new Promise<T>(() => {});
  const whileAlive = <T>(work: () => Promise<T>) => (isAlive ? work() : never<T>());

  async function openStore(): Promise<JournalStore | undefined> {
    const store = await openJournalStore();
    if (!store) throw new Error('this test needs a journal');
    return {
      put: (key, entry) =>
        whileAlive(async () => {
          await store.put(key, entry);
          if (isAlive) journal.last = entry;
        }),
      remove: (key) => whileAlive(() => store.remove(key)),
      list: (prefix) => whileAlive(() => store.list(prefix)),
    };
  }

  const writer: Writer = {
    state: stateOf(start.doc, undefined, [history(), stepLog(start.version)]),
    offered: [],
    dispatch(transaction) {
      if (!isAlive) return;
      writer.state = writer.state.apply(transaction);
      if (transaction.docChanged && !isFromServer(transaction)) writer.saving.edited();
    },
    saving: locks.inTab(tab, () =>
      openSaving({
        host: {
          state: () => writer.state,
          dispatch: (transaction) => writer.dispatch(transaction),
          composing: () => false,
        },
        owner,
        takesUpWork: true,
        api: {
          sendSteps: (request) => whileAlive(() => network.sendSteps(request)),
          fetchSteps: (since) => whileAlive(() => network.fetchSteps(since)),
        },
        events: {
          saveState: (state) => isAlive && onState(state),
          restored: () => {},
          offered: (work) => writer.offered.push(work),
          taken: ({ text }) => onLost(text),
        },
        openStore,
      }),
    ),
    kill() {
      isAlive = false;
      locks.close(tab);
      const kept = JSON.stringify(journal.last?.steps ?? []);
      const unsent = readStepLog(writer.state).unsent.map(({ step }) => JSON.stringify(step));
      return unsent.filter((step) => !kept.includes(step)).join();
    },
  };
  return writer;
}
