import type { EditorApi, SentStep } from '#components/editor/editor-api.ts';
import type { Journal } from './journal.ts';
import {
  advance,
  type Batch,
  type Effect,
  newQueue,
  type Phase,
  type QueueEvent,
  saveStateOf,
} from './save-queue.ts';
import type { SaveState } from './save-state.ts';

/** The document that is kept in step with the server. */
export type SaveTarget = {
  version(): number;
  /** How many steps the server has not confirmed; asked at every keystroke. */
  unsentCount(): number;
  /** Their JSON, in order. */
  unsentSteps(): unknown[];
  confirm(count: number): void;
  /** Takes in the server's steps; throws when they do not apply. */
  receive(steps: SentStep[]): void;
  /** Resolves when words that a receipt took away lie somewhere else: only then may the journal forget them. */
  droppedAreSafe(): Promise<void>;
  /** Resolves as soon as these steps of the server cannot disturb a word that is being composed. */
  whenCalm(steps: readonly SentStep[]): Promise<void>;
};

export type SaveSettings = {
  owner: { articleId: string; personId: string; clientId: string };
  target: SaveTarget;
  api: Pick<EditorApi, 'sendSteps' | 'fetchSteps'>;
  journal: Journal;
  /** What an earlier visit left unsent and this one has taken over. */
  restored?: { batch?: Batch };
  newId: () => string;
  report: (state: SaveState) => void;
};

export type FlushAnswer = { ok: true; version: number } | { ok: false; state: SaveState };

export type Saving = {
  /** The document gained local steps. */
  edited(): void;
  /** Try now: the network is back, the page is seen again, a person asks. */
  go(options?: { evenIfRefused?: boolean }): void;
  /** Looks for others' steps, if nothing else is under way; a pause between tries is left alone. */
  look(): void;
  /** Resolves when the server has confirmed everything, or has said why it does not. */
  flush(): Promise<FlushAnswer>;
  /** Writes the journal now. */
  keep(): Promise<void>;
  /** The editor is going away: sends or keeps what is unsent, tells nobody any more, then ends. */
  leave(): Promise<void>;
};

const stuckPhases: readonly Phase[] = ['waiting', 'signedOut', 'noAccess', 'refused'];
const journalPause = 250;
/** The browser hands a typed letter to the editor within about 20 ms. */
const lastLetterPause = 40;

/** Runs the save queue: its timers, its requests, the journal. One request is on its way at most. */
export function startSaving({ owner, target, api, journal, restored, newId, report }: SaveSettings): Saving {
  let queue = newQueue(target.version(), { unsent: target.unsentCount(), batch: restored?.batch });
  let retry: ReturnType<typeof setTimeout> | undefined;
  let journalling: ReturnType<typeof setTimeout> | undefined;
  let edits = 0;
  let left = false;
  let stopped = false;
  const watchers = new Set<() => void>();

  function happen(event: QueueEvent): void {
    if (stopped) return;
    const move = advance(queue, event);
    queue = move.queue;
    for (const effect of move.effects) void run(effect);
    if (!left) report(saveStateOf(queue));
    for (const watch of watchers) watch();
  }

  async function run(effect: Effect): Promise<void> {
    switch (effect.do) {
      case 'wait':
        clearTimeout(retry);
        retry = setTimeout(go, effect.ms);
        return;
      case 'confirm':
        return target.confirm(effect.count);
      case 'store':
        await writeJournal();
        return happen({ type: 'stored' });
      case 'send':
        return send(effect.batch);
      case 'fetch': {
        const answer = await api.fetchSteps(effect.since);
        return happen({ type: 'fetched', answer, chance: Math.random() });
      }
      case 'receive':
        return receive(effect.steps);
    }
  }

  async function send(batch: Batch): Promise<void> {
    const answer = await api.sendSteps({
      version: queue.version,
      steps: target.unsentSteps().slice(0, batch.count),
      clientId: owner.clientId,
      batchId: batch.id,
    });
    happen({ type: 'answered', answer, chance: Math.random() });
  }

  async function receive(steps: SentStep[]): Promise<void> {
    await target.whenCalm(steps).catch(() => undefined);
    if (stopped) return;
    try {
      target.receive(steps);
    } catch {
      return happen({ type: 'diverged' });
    }
    happen({
      type: 'received',
      version: target.version(),
      unsent: target.unsentCount(),
      batchId: newId(),
    });
  }

  async function writeJournal(): Promise<void> {
    clearTimeout(journalling);
    journalling = undefined;
    await target.droppedAreSafe();
    const seen = edits;
    const steps = target.unsentSteps();
    const written =
      steps.length === 0
        ? await journal.remove(owner.clientId)
        : await journal.write({
            ...owner,
            version: target.version(),
            steps,
            batch: queue.batch,
            at: Date.now(),
          });
    happen({ type: 'journalled', stored: !written ? 'no' : seen === edits ? 'yes' : 'soon' });
  }

  function edited(): void {
    edits += 1;
    // The journal is written whole, so a long one is written less often.
    journalling ??= setTimeout(writeJournal, journalPause + target.unsentCount() / 8);
    happen({ type: 'edited', unsent: target.unsentCount() });
  }

  function go({ evenIfRefused = false } = {}): void {
    happen({ type: 'go', batchId: newId(), evenIfRefused });
  }

  function look(): void {
    if (queue.phase === 'resting') go();
  }

  async function flush(): Promise<FlushAnswer> {
    await new Promise((resolve) => setTimeout(resolve, lastLetterPause));
    if (queue.unsent > 0) go();
    return new Promise((resolve) => {
      const watch = () => {
        const answer = flushAnswer();
        if (!answer) return;
        watchers.delete(watch);
        resolve(answer);
      };
      watchers.add(watch);
      watch();
    });
  }

  function flushAnswer(): FlushAnswer | undefined {
    if (queue.unsent === 0) return { ok: true, version: queue.version };
    const stuck = stopped || stuckPhases.includes(queue.phase);
    return stuck ? { ok: false, state: saveStateOf(queue) } : undefined;
  }

  async function leave(): Promise<void> {
    left = true;
    await flush();
    if (queue.unsent > 0) await writeJournal();
    stopped = true;
    clearTimeout(retry);
    clearTimeout(journalling);
    for (const watch of [...watchers]) watch();
  }

  report(saveStateOf(queue));
  if (queue.unsent > 0) go();
  return { edited, go, look, flush, keep: writeJournal, leave };
}
