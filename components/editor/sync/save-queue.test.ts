import { expect, test } from 'vitest';
import {
  advance,
  type Effect,
  newQueue,
  type QueueEvent,
  type SaveQueue,
  saveStateOf,
} from './save-queue.ts';

function moved(queue: SaveQueue, ...events: QueueEvent[]): { queue: SaveQueue; effects: Effect[] } {
  let move = { queue, effects: [] as Effect[] };
  for (const event of events) move = advance(move.queue, event);
  return move;
}

const fresh = newQueue(7, { unsent: 0 });
const edited: QueueEvent = { type: 'edited', unsent: 2 };
const go: QueueEvent = { type: 'go', batchId: 'b1' };
const stored: QueueEvent = { type: 'stored' };
const sending = moved(fresh, edited, go, stored).queue;
const lost: QueueEvent = { type: 'answered', answer: { kind: 'unreachable' }, chance: 0.5 };
const kept: QueueEvent = { type: 'journalled', stored: 'yes' };

test('typing gathers for a moment, then the steps are stored on the device, then sent', () => {
  expect(moved(fresh, edited).effects).toEqual([{ do: 'wait', ms: 400 }]);
  expect(moved(fresh, edited, go).effects).toEqual([{ do: 'store' }]);
  expect(moved(fresh, edited, go, stored).effects).toEqual([{ do: 'send', batch: { id: 'b1', count: 2 } }]);
});

test('only one request is on its way, whatever happens meanwhile', () => {
  expect(moved(sending, { type: 'edited', unsent: 5 }).effects).toEqual([]);
  expect(moved(sending, { type: 'go', batchId: 'b2' }).effects).toEqual([]);
});

test('it says saved only after the answer of the server', () => {
  const accepted: QueueEvent = { type: 'answered', answer: { kind: 'accepted', version: 9 }, chance: 0 };
  expect(saveStateOf(moved(fresh, edited).queue)).toEqual({ kind: 'saving', unsent: 2 });
  expect(saveStateOf(moved(sending, kept).queue)).toEqual({ kind: 'saving', unsent: 2 });
  expect(saveStateOf(moved(sending, accepted).queue)).toEqual({ kind: 'saved', version: 9 });
});

test('what was written while a batch was on its way follows in the next one', () => {
  const move = moved(
    sending,
    { type: 'edited', unsent: 5 },
    { type: 'answered', answer: { kind: 'accepted', version: 9 }, chance: 0 },
  );
  expect(move.effects).toEqual([{ do: 'confirm', count: 2 }, { do: 'store' }, { do: 'wait', ms: 400 }]);
  expect(saveStateOf(move.queue)).toEqual({ kind: 'saving', unsent: 3 });
  expect(moved(move.queue, { type: 'go', batchId: 'b2' }, stored).effects).toEqual([
    { do: 'send', batch: { id: 'b2', count: 3 } },
  ]);
});

test('a batch without an answer may have arrived: it is repeated unchanged, under the same id', () => {
  const again = moved(sending, { type: 'edited', unsent: 5 }, lost, { type: 'go', batchId: 'b2' }, stored);
  expect(again.effects).toEqual([{ do: 'send', batch: { id: 'b1', count: 2 } }]);
});

test('without a connection it says kept on this device only when the device has everything', () => {
  const offline = moved(sending, lost).queue;
  expect(saveStateOf(offline)).toEqual({ kind: 'saving', unsent: 2 });
  expect(saveStateOf(moved(offline, kept).queue)).toEqual({ kind: 'keptOnDevice', unsent: 2 });
  const more = moved(offline, kept, { type: 'edited', unsent: 3 }).queue;
  expect(saveStateOf(more)).toEqual({ kind: 'saving', unsent: 3 });
  const full = moved(more, { type: 'journalled', stored: 'no' }, { type: 'edited', unsent: 4 }).queue;
  expect(saveStateOf(full)).toEqual({ kind: 'notKept', unsent: 4 });
});

test('the pauses between tries grow to half a minute, and a retry does not claim to be saving', () => {
  let queue = sending;
  const pauses: number[] = [];
  for (let failure = 0; failure < 8; failure++) {
    const move = moved(queue, { ...lost, chance: 1 });
    pauses.push(...move.effects.map((effect) => (effect.do === 'wait' ? effect.ms : 0)));
    queue = moved(move.queue, kept, go).queue;
    expect(saveStateOf(queue).kind).toBe('keptOnDevice');
    queue = moved(queue, stored).queue;
  }
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test('behind: the steps of others are taken in, then ours go out again as a new batch', () => {
  const step = { step: {}, clientId: 'other' };
  const behind = moved(sending, {
    type: 'answered',
    answer: { kind: 'behind', version: 8, steps: [step] },
    chance: 0,
  });
  expect(behind.effects).toEqual([{ do: 'receive', steps: [step] }]);
  const rebased = moved(behind.queue, { type: 'received', version: 8, unsent: 2, batchId: 'b2' }, stored);
  expect(rebased.effects).toEqual([{ do: 'send', batch: { id: 'b2', count: 2 } }]);
});

test('behind without a single step is treated as a broken connection, not tried in a circle', () => {
  const move = moved(sending, {
    type: 'answered',
    answer: { kind: 'behind', version: 8, steps: [] },
    chance: 0,
  });
  expect(move.effects).toMatchObject([{ do: 'wait' }]);
});

test('signed out: the text waits, and goes out when somebody asks again', () => {
  const out = moved(sending, kept, { type: 'answered', answer: { kind: 'signedOut' }, chance: 0 }).queue;
  expect(saveStateOf(out)).toEqual({ kind: 'signedOut', unsent: 2, kept: true });
  expect(moved(out, go, stored).effects).toEqual([{ do: 'send', batch: { id: 'b1', count: 2 } }]);
});

test('refused or without access: nothing is tried again unless a person asks for it', () => {
  for (const answer of [{ kind: 'refused', message: 'badLink' }, { kind: 'noAccess' }] as const) {
    const stuck = moved(sending, kept, { type: 'answered', answer, chance: 0 }).queue;
    expect(saveStateOf(stuck)).toMatchObject({ ...answer, unsent: 2, kept: true });
    expect(moved(stuck, { type: 'edited', unsent: 3 }).effects).toEqual([]);
    expect(moved(stuck, go).effects).toEqual([]);
    expect(moved(stuck, { type: 'go', batchId: 'b2', evenIfRefused: true }).effects).toEqual([
      { do: 'store' },
    ]);
  }
});

test('with nothing to send, going asks for the steps of others', () => {
  expect(moved(fresh, go).effects).toEqual([{ do: 'fetch', since: 7 }]);
  const quiet: QueueEvent = { type: 'fetched', answer: { kind: 'steps', version: 7, steps: [] }, chance: 0 };
  expect(moved(fresh, go, quiet).queue.phase).toBe('resting');
  const written = moved(fresh, go, edited, quiet);
  expect(written.effects).toEqual([{ do: 'wait', ms: 400 }]);
});

test('a failed look for news changes nothing about what is saved', () => {
  const blind = moved(fresh, go, { type: 'fetched', answer: { kind: 'unreachable' }, chance: 0 }).queue;
  expect(saveStateOf(blind)).toEqual({ kind: 'saved', version: 7 });
});

test('too many requests: it waits as long as the server asks', () => {
  const move = moved(sending, {
    type: 'answered',
    answer: { kind: 'tooMany', retryAfterMs: 5_000 },
    chance: 0,
  });
  expect(move.effects).toEqual([{ do: 'wait', ms: 5_000 }]);
});

test('a long time offline goes out in batches', () => {
  const many = moved(fresh, { type: 'edited', unsent: 450 }, go, stored);
  expect(many.effects).toEqual([{ do: 'send', batch: { id: 'b1', count: 200 } }]);
});

test('a long gap comes in several answers, each asked for at once', () => {
  const step = { step: {}, clientId: 'other' };
  const answer = { kind: 'steps' as const, version: 9, steps: [step] };
  const first = moved(fresh, go, { type: 'fetched', answer, chance: 0 });
  const next = moved(first.queue, { type: 'received', version: 8, unsent: 0, batchId: 'b2' });
  expect(next.effects).toEqual([{ do: 'fetch', since: 8 }]);
});
