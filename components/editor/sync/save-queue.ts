import type {
  FetchAnswer,
  Hindrance,
  SentStep,
  StepsAnswer,
  StorageTrouble,
} from '#components/editor/editor-api.ts';
import { backoff, pauses } from './backoff.ts';
import type { SaveState } from './save-state.ts';

/** The first `count` unsent steps, under one id. A batch that may have arrived is repeated unchanged. */
export type Batch = { id: string; count: number };

export type Phase =
  | 'resting'
  | 'gathering'
  | 'storing'
  | 'sending'
  | 'fetching'
  | 'receiving'
  | 'waiting'
  | 'signedOut'
  | 'noAccess'
  | 'refused';

export type SaveQueue = {
  phase: Phase;
  version: number;
  unsent: number;
  /** Whether this browser's storage holds everything unsent: yes, on the way there, or it cannot. */
  stored: 'yes' | 'soon' | 'no';
  failures: number;
  batch?: Batch;
  refusal?: string;
  /** Why the server, though it answers, keeps nothing. */
  storage?: StorageTrouble | undefined;
  /** The newest version that the server spoke of; a long gap comes in several answers. */
  newest?: number;
};

export type QueueEvent =
  | { type: 'edited'; unsent: number }
  | { type: 'journalled'; stored: SaveQueue['stored'] }
  /** A timer, a person or the network says: try now. `batchId` is for a new batch, if one is due. */
  | { type: 'go'; batchId: string; evenIfRefused?: boolean }
  | { type: 'stored' }
  | { type: 'answered'; answer: StepsAnswer; chance: number }
  | { type: 'fetched'; answer: FetchAnswer; chance: number }
  | { type: 'received'; version: number; unsent: number; batchId: string }
  | { type: 'diverged' };

export type Effect =
  | { do: 'store' }
  | { do: 'send'; batch: Batch }
  | { do: 'fetch'; since: number }
  | { do: 'confirm'; count: number }
  | { do: 'receive'; steps: SentStep[] }
  | { do: 'wait'; ms: number };

export type Move = { queue: SaveQueue; effects: Effect[] };

/** More in one request would only make a refused or lost one dearer. */
const stepsPerBatch = 200;

export function newQueue(version: number, restored: { unsent: number; batch?: Batch }): SaveQueue {
  return {
    phase: 'resting',
    version,
    stored: restored.unsent > 0 ? 'yes' : 'soon',
    failures: 0,
    ...restored,
  };
}

/** The next state and what to do for it. Pure: time, chance and ids come in with the event. */
export function advance(queue: SaveQueue, event: QueueEvent): Move {
  switch (event.type) {
    case 'edited':
      return edited({ ...queue, unsent: event.unsent, stored: queue.stored === 'no' ? 'no' : 'soon' });
    case 'journalled':
      return stay({ ...queue, stored: event.stored });
    case 'go':
      return go(queue, event);
    case 'stored':
      return queue.phase === 'storing' && queue.batch
        ? { queue: { ...queue, phase: 'sending' }, effects: [{ do: 'send', batch: queue.batch }] }
        : stay(queue);
    case 'answered':
      return queue.phase === 'sending' ? answered(queue, event.answer, event.chance) : stay(queue);
    case 'fetched':
      return queue.phase === 'fetching' ? fetched(queue, event.answer, event.chance) : stay(queue);
    case 'received':
      return received(queue, event);
    case 'diverged':
      return stay({ ...queue, phase: 'refused', refusal: 'diverged', batch: undefined });
  }
}

/** The state in a writer's terms. */
export function saveStateOf(queue: SaveQueue): SaveState {
  const { phase, version, unsent, stored, failures, refusal, storage } = queue;
  const kept = stored === 'yes' || unsent === 0;
  if (phase === 'refused') return { kind: 'refused', unsent, kept, message: refusal ?? '' };
  if (phase === 'noAccess' || phase === 'signedOut') return { kind: phase, unsent, kept };
  if (unsent === 0) return { kind: 'saved', version };
  if (failures === 0 && phase !== 'waiting') return { kind: 'saving', unsent };
  return { kind: offlineKinds[stored], unsent, ...(storage && { storage }) };
}

/** Offline, the last letters are on their way to the device for a moment; that is still saving. */
const offlineKinds = { yes: 'keptOnDevice', soon: 'saving', no: 'notKept' } as const;

function edited(queue: SaveQueue): Move {
  if (queue.phase !== 'resting') return stay(queue);
  return { queue: { ...queue, phase: 'gathering' }, effects: [{ do: 'wait', ms: pauses.gather }] };
}

function go(
  queue: SaveQueue,
  { batchId, evenIfRefused }: { batchId: string; evenIfRefused?: boolean },
): Move {
  switch (queue.phase) {
    case 'noAccess':
    case 'refused':
      return evenIfRefused ? sendOrFetch(queue, batchId) : stay(queue);
    case 'resting':
    case 'gathering':
    case 'waiting':
    case 'signedOut':
      return sendOrFetch(queue, batchId);
    default:
      return stay(queue);
  }
}

function sendOrFetch(queue: SaveQueue, batchId: string): Move {
  if (queue.unsent === 0) {
    return { queue: { ...queue, phase: 'fetching' }, effects: [{ do: 'fetch', since: queue.version }] };
  }
  const batch = queue.batch ?? { id: batchId, count: Math.min(queue.unsent, stepsPerBatch) };
  return { queue: { ...queue, phase: 'storing', batch }, effects: [{ do: 'store' }] };
}

function answered(queue: SaveQueue, answer: StepsAnswer, chance: number): Move {
  switch (answer.kind) {
    case 'accepted':
      return accepted(queue, answer.version);
    case 'behind':
      // Without a step to rebase on, a repeat would run in a circle.
      if (answer.steps.length === 0) return hindered(queue, { kind: 'unreachable' }, chance);
      return receiving({ ...queue, batch: undefined, failures: 0, newest: answer.version }, answer.steps);
    default:
      return hindered(queue, answer, chance);
  }
}

function accepted(queue: SaveQueue, serverVersion: number): Move {
  const count = queue.batch?.count ?? 0;
  const version = queue.version + count;
  const unsent = queue.unsent - count;
  const next: SaveQueue = {
    ...queue,
    phase: 'resting',
    version,
    unsent,
    batch: undefined,
    failures: 0,
    storage: undefined,
  };
  const effects: Effect[] = [{ do: 'confirm', count }, { do: 'store' }];
  if (unsent > 0) {
    return {
      queue: { ...next, phase: 'gathering' },
      effects: [...effects, { do: 'wait', ms: pauses.gather }],
    };
  }
  if (serverVersion > version) {
    return { queue: { ...next, phase: 'fetching' }, effects: [...effects, { do: 'fetch', since: version }] };
  }
  return { queue: next, effects };
}

function fetched(queue: SaveQueue, answer: FetchAnswer, chance: number): Move {
  if (answer.kind !== 'steps') return hindered(queue, answer, chance);
  if (answer.steps.length > 0) {
    return receiving({ ...queue, failures: 0, newest: answer.version }, answer.steps);
  }
  return settle({ ...queue, failures: 0 });
}

function receiving(queue: SaveQueue, steps: SentStep[]): Move {
  return { queue: { ...queue, phase: 'receiving' }, effects: [{ do: 'receive', steps }] };
}

function received(queue: SaveQueue, event: { version: number; unsent: number; batchId: string }): Move {
  const next: SaveQueue = { ...queue, version: event.version, unsent: event.unsent };
  const isBehind = next.version < (next.newest ?? 0);
  if (event.unsent > 0 || isBehind) return sendOrFetch(next, event.batchId);
  return { queue: { ...next, phase: 'resting' }, effects: [{ do: 'store' }] };
}

/** After a quiet fetch: rest, or send what was written meanwhile. */
function settle(queue: SaveQueue): Move {
  const resting: SaveQueue = { ...queue, phase: 'resting' };
  return queue.unsent > 0 ? edited(resting) : stay(resting);
}

function hindered(queue: SaveQueue, hindrance: Hindrance, chance: number): Move {
  const failures = queue.failures + 1;
  const storage = hindrance.kind === 'noStorage' ? hindrance.why : undefined;
  return hinder({ ...queue, failures, storage }, hindrance, chance);
}

function hinder(queue: SaveQueue, hindrance: Hindrance, chance: number): Move {
  switch (hindrance.kind) {
    case 'signedOut':
      return {
        queue: { ...queue, phase: 'signedOut' },
        effects: [{ do: 'wait', ms: pauses.signedOut }],
      };
    case 'noAccess':
      return stay({ ...queue, phase: 'noAccess' });
    case 'refused':
      return stay({ ...queue, phase: 'refused', refusal: hindrance.message, batch: undefined });
    case 'tooMany':
      return {
        queue: { ...queue, phase: 'waiting' },
        effects: [{ do: 'wait', ms: hindrance.retryAfterMs }],
      };
    case 'unreachable':
    case 'noStorage':
      return {
        queue: { ...queue, phase: 'waiting' },
        effects: [{ do: 'wait', ms: backoff(queue.failures, chance) }],
      };
  }
}

function stay(queue: SaveQueue): Move {
  return { queue, effects: [] };
}
