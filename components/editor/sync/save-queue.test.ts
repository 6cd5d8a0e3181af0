import { expect, test } from 'vitest';
import {
  advance,
  type Effect,
  newQueue,
  type QueueEvent,
  type SaveQueue,
  saveStateOf,
} from './save-queue.ts';

function after(queue: SaveQueue, ...events: QueueEvent[]): { queue: SaveQueue; effects: Effect[] } {
  let move = { queue, effects: [] as Effect[] };
  for (const event of events) move = advance(move.queue, event);
  return move;
}

const fresh = newQueue(7, { unsent: 0 });
const edited: QueueEvent = { type: 'edited', unsent: 2 };
const go: QueueEvent = { type: 'go', batchId: 'b1' };
const stored: QueueEvent = { type: 'stored' };
const sending = after(fresh, edited, go, stored).queue;
const lost: QueueEvent = { type: 'answered', answer: { kind: 'unreachable' }, chance: 0.5 };
const kept: QueueEvent = { type: 'journalled', stored: 'yes' };

test('typing gathers for a moment, then the steps are stored on the device, then sent', () => {
  expect(after(fresh, edited).effects).toEqual([{ do: 'wait', ms: 400 }]);
  expect(after(fresh, edited, go).effects).toEqual([{ do: 'store' }]);
  expect(after(fresh, edited, go, stored).effects).toEqual([{ do: 'send', batch: { id: 'b1', count: 2 } }]);
});

test('only one request is on its way, whatever happens meanwhile', () => {
  expect(after(sending, { type: 'edited', unsent: 5 }).effects).toEqual([]);
  expect(after(sending, { type: 'go', batchId: 'b2' }).effects).toEqual([]);
});

test('it says saved only after the answer of the server', () => {
  const accepted: QueueEvent = { type: 'answered', answer: { kind: 'accepted', version: 9 }, chance: 0 };
  expect(saveStateOf(after(fresh, edited).queue)).toEqual({ kind: 'saving', unsent: 2 });
  expect(saveStateOf(after(sending, kept).queue)).toEqual({ kind: 'saving', unsent: 2 });
  expect(saveStateOf(after(sending, accepted).queue)).toEqual({ kind: 'saved', version: 9 });
});

test('what was written while a batch was on its way follows in the next one', () => {
  const move = after(
    sending,
    { type: 'edited', unsent: 5 },
    { type: 'answered', answer: { kind: 'accepted', version: 9 }, chance: 0 },
  );
  expect(move.effects).toEqual([{ do: 'confirm', count: 2 }, { do: 'store' }, { do: 'wait', ms: 400 }]);
  expect(saveStateOf(move.queue)).toEqual({ kind: 'saving', unsent: 3 });
  expect(after(move.queue, { type: 'go', batchId: 'b2' }, stored).effects).toEqual([
    { do: 'send', batch: { id: 'b2', count: 3 } },
  ]);
});

test('a batch without an answer may have arrived: it is repeated unchanged, under the same id', () => {
  const again = after(sending, { type: 'edited', unsent: 5 }, lost, { type: 'go', batchId: 'b2' }, stored);
  expect(again.effects).toEqual([{ do: 'send', batch: { id: 'b1', count: 2 } }]);
});

test('without a connection it says kept on this device only when the device has everything', () => {
  const offline = after(sending, lost).queue;
  expect(saveStateOf(offline)).toEqual({ kind: 'saving', unsent: 2 });
  expect(saveStateOf(after(offline, kept).queue)).toEqual({ kind: 'keptOnDevice', unsent: 2 });
  const more = after(offline, kept, { type: 'edited', unsent: 3 }).queue;
  expect(saveStateOf(more)).toEqual({ kind: 'saving', unsent: 3 });
  const full = after(more, { type: 'journalled', stored: 'no' }, { type: 'edited', unsent: 4 }).queue;
  expect(saveStateOf(full)).toEqual({ kind: 'notKept', unsent: 4 });
});

test('the pauses between tries grow to half a minute, and a retry does not claim to be saving', () => {
  let queue = sending;
  const pauses: number[] = [];
  for (let failure = 0; failure < 8; failure++) {
    const move = after(queue, { ...lost, chance: 1 });
    pauses.push(...move.effects.map((effect) => (effect.do === 'wait' ? effect.ms : 0)));
    queue = after(move.queue, kept, go).queue;
    expect(saveStateOf(queue).kind).toBe('keptOnDevice');
    queue = after(queue, stored).queue;
  }
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test('behind: the steps of others are taken in, then ours go out again as a new batch', () => {
  const step = { step: {}, clientId: 'other' };
  const behind = after(sending, {
    type: 'answered',
    answer: { kind: 'behind', version: 8, steps: [step] },
    chance: 0,
  });
  expect(behind.effects).toEqual([{ do: 'receive', steps: [step] }]);
  const rebased = after(behind.queue, { type: 'received', version: 8, unsent: 2, batchId: 'b2' }, stored);
  expect(rebased.effects).toEqual([{ do: 'send', batch: { id: 'b2', count: 2 } }]);
});

test('behind without a single step is treated as a broken connection, not tried in a circle', () => {
  const move = after(sending, {
    type: 'answered',
    answer: { kind: 'behind', version: 8, steps: [] },
    chance: 0,
  });
  expect(move.effects).toMatchObject([{ do: 'wait' }]);
});

test('signed out: the text waits, and goes out when somebody asks again', () => {
  const out = after(sending, kept, { type: 'answered', answer: { kind: 'signedOut' }, chance: 0 }).queue;
  expect(saveStateOf(out)).toEqual({ kind: 'signedOut', unsent: 2, kept: true });
  expect(after(out, go, stored).effects).toEqual([{ do: 'send', batch: { id: 'b1', count: 2 } }]);
});

test('refused or without access: nothing is tried again unless a person asks for it', () => {
  for (const answer of [{ kind: 'refused', message: 'badLink' }, { kind: 'noAccess' }] as const) {
    const stuck = after(sending, kept, { type: 'answered', answer, chance: 0 }).queue;
    expect(saveStateOf(stuck)).toMatchObject({ ...answer, unsent: 2, kept: true });
    expect(after(stuck, { type: 'edited', unsent: 3 }).effects).toEqual([]);
    expect(after(stuck, go).effects).toEqual([]);
    expect(after(stuck, { type: 'go', batchId: 'b2', evenIfRefused: true }).effects).toEqual([
      { do: 'store' },
    ]);
  }
});

test('with nothing to send, going asks for the steps of others', () => {
  expect(after(fresh, go).effects).toEqual([{ do: 'fetch', since: 7 }]);
  const quiet: QueueEvent = { type: 'fetched', answer: { kind: 'steps', version: 7, steps: [] }, chance: 0 };
  expect(after(fresh, go, quiet).queue.phase).toBe('resting');
  const written = after(fresh, go, edited, quiet);
  expect(written.effects).toEqual([{ do: 'wait', ms: 400 }]);
});

test('a failed look for news changes nothing about what is saved', () => {
  const blind = after(fresh, go, { type: 'fetched', answer: { kind: 'unreachable' }, chance: 0 }).queue;
  expect(saveStateOf(blind)).toEqual({ kind: 'saved', version: 7 });
});

test('too many requests: it waits as long as the server asks', () => {
  const move = after(sending, {
    type: 'answered',
    answer: { kind: 'tooMany', retryAfterMs: 5_000 },
    chance: 0,
  });
  expect(move.effects).toEqual([{ do: 'wait', ms: 5_000 }]);
});

test('a long time offline goes out in batches', () => {
  const many = after(fresh, { type: 'edited', unsent: 450 }, go, stored);
  expect(many.effects).toEqual([{ do: 'send', batch: { id: 'b1', count: 200 } }]);
});
