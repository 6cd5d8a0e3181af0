import { uuidv7 } from 'uuidv7';
import type { EditorApi } from '#components/editor/editor-api.ts';
import { openTakenStore, type TakenWords, takenShelf } from '#components/editor/recovery/taken-words.ts';
import type { BlockChange } from '#domain/revision-diff.ts';
import {
  type Dropped,
  detachableHost,
  type EditorHost,
  type EditorTarget,
  editorTarget,
} from './editor-target.ts';
import { type HeldClient, holdNewClient } from './held-client.ts';
import { type Journal, type JournalStore, openJournal } from './journal.ts';
import { type DeviceStore, openJournalStore } from './journal-stores.ts';
import { type FlushAnswer, type Saving, startSaving } from './save-driver.ts';
import { type SaveState, sameState } from './save-state.ts';
import { readStepLog } from './step-log.ts';
import { textOfSteps } from './step-text.ts';
import { bringBack, continueWork, findUnsentWork, textOfWork, type UnsentWork } from './unsent-work.ts';

/** Work of an earlier visit that a person must decide about. */
export type OfferedWork = {
  text: string;
  at: number;
  /** What putting it in would change in the text; absent while that cannot be worked out. */
  changes?: BlockChange[];
  restore: () => Promise<boolean>;
  discard: () => Promise<void>;
};

export type WorkEvents = {
  saveState: (state: SaveState) => void;
  /** So many changes of an earlier visit are in the text again. */
  restored: (count: number) => void;
  offered: (work: OfferedWork) => void;
  /** Words of the writer whose place somebody else deleted, now or in an earlier visit; kept on this device. */
  taken: (words: TakenWords) => void;
};

export type SavingSession = {
  edited(): void;
  go(options?: { evenIfRefused?: boolean }): void;
  look(): void;
  flush(): Promise<FlushAnswer>;
  /** Tries at once, whatever stood in the way, and says how it went. */
  sendNow(): Promise<FlushAnswer>;
  /** Forgets what is unsent on this device; the page must load the server's text afterwards. */
  discardUnsent(): Promise<void>;
  unsentText(): string;
  /** The writer has decided about taken words. */
  forgetTaken(id: string): Promise<void>;
  leave(): void;
};

type Settings = {
  host: EditorHost;
  owner: { articleId: string; personId: string };
  /** Whether unsent work of an earlier visit is put back; who may only read leaves it where it is. */
  takesUpWork: boolean;
  api: Pick<EditorApi, 'sendSteps' | 'fetchSteps'>;
  events: WorkEvents;
  /** Where the journal lies; by default the best store that this browser offers. */
  openStore?: () => Promise<JournalStore | undefined>;
  openTaken?: () => Promise<DeviceStore<TakenWords> | undefined>;
};

type Running = { saving: Saving; journal: Journal; target: EditorTarget; client: HeldClient };

/** Starts saving as soon as the journal was read; what is typed before that waits in the step log. */
export function openSaving({
  owner,
  api,
  events,
  openStore = openJournalStore,
  openTaken = openTakenStore,
  ...settings
}: Settings): SavingSession {
  const host = detachableHost(settings.host);
  let running: Running | undefined;
  let left = false;
  let told: SaveState | undefined;
  const shelf = openTaken().then((store) => takenShelf(store, owner));
  const started = start();

  async function start(): Promise<Running> {
    const journal = openJournal(await openStore(), owner);
    const found = left || !settings.takesUpWork ? [] : await findUnsentWork(journal);
    const work = found.find((candidate) => continueWork(targetFor(candidate.client.clientId), candidate));
    const client = work?.client ?? (await holdNewClient(uuidv7()));
    const target = targetFor(client.clientId);
    const saving = startSaving({
      owner: { ...owner, clientId: client.clientId },
      target,
      api,
      journal,
      restored: work && { batch: work.entry.batch },
      newId: uuidv7,
      report: tell,
    });
    running = { saving, journal, target, client };
    if (work) events.restored(work.entry.steps.length);
    if (settings.takesUpWork) void showTaken();
    for (const other of found) if (other !== work) void settle(other, running);
    // The page may come from a cache; ask for what others wrote meanwhile.
    saving.go();
    return running;
  }

  /** Told only when it reads differently: a letter more is no news. */
  function tell(state: SaveState): void {
    const isNews = told?.kind !== state.kind || (state.kind !== 'saving' && !sameState(told, state));
    told = state;
    if (isNews && !left) events.saveState(state);
  }

  function targetFor(clientId: string): EditorTarget {
    return editorTarget(host, { clientId, onDropped: keepTaken });
  }

  /** Kept before it is shown: whoever closes the page now finds it again. */
  async function keepTaken(dropped: Dropped): Promise<void> {
    const words = { id: uuidv7(), at: Date.now(), ...dropped };
    await (await shelf).keep(words);
    if (!left) events.taken(words);
  }

  async function showTaken(): Promise<void> {
    for (const words of await (await shelf).list()) if (!left) events.taken(words);
  }

  async function settle(work: UnsentWork, means: Running, agreed = false): Promise<boolean> {
    const outcome = await bringBack(work, { ...means, api }, agreed);
    if (outcome.kind === 'restored') {
      events.restored(outcome.count);
      if (outcome.lost !== '') void keepTaken({ text: outcome.lost, block: outcome.lost, above: '' });
    }
    if (outcome.kind === 'restored' || outcome.kind === 'alreadySent') {
      work.client.release();
      return true;
    }
    if (!agreed) {
      events.offered({
        text: textOfWork(work, means.target.state().schema),
        at: work.entry.at,
        ...(outcome.kind === 'ask' && outcome.changes && { changes: outcome.changes }),
        restore: () => settle(work, means, true),
        discard: async () => {
          await means.journal.remove(work.entry.clientId);
          work.client.release();
        },
      });
    }
    return false;
  }

  async function leave(): Promise<void> {
    const { saving, client } = await started;
    await saving.leave();
    client.release();
  }

  function unsentSteps() {
    return readStepLog(host.state()).unsent.map(({ step }) => step);
  }

  return {
    edited() {
      if (running) running.saving.edited();
      else tell({ kind: 'saving', unsent: unsentSteps().length });
    },
    go: (options) => running?.saving.go(options),
    look: () => running?.saving.look(),
    flush: async () => (await started).saving.flush(),
    async sendNow() {
      const { saving } = await started;
      saving.go({ evenIfRefused: true });
      return saving.flush();
    },
    async discardUnsent() {
      const { journal, client } = await started;
      await journal.remove(client.clientId);
    },
    unsentText: () => textOfSteps(unsentSteps()),
    forgetTaken: async (id) => (await shelf).remove(id),
    leave() {
      left = true;
      host.detach();
      void leave();
    },
  };
}
