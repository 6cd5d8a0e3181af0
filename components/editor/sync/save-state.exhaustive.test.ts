import { expect, test } from 'vitest';
import type { StepsAnswer } from '#components/editor/editor-api.ts';
import { advance, newQueue, type QueueEvent, type SaveQueue, saveStateOf } from './save-queue.ts';

/**
 * A writer, the device and the server as they truly are, beside the queue that speaks of them. Numbers count steps:
 * what was written, what the server's answers have named, what lies on the device.
 */
type World = { queue: SaveQueue; written: number; confirmed: number; onDevice: number };

const answers: StepsAnswer[] = [
  { kind: 'unreachable' },
  { kind: 'signedOut' },
  { kind: 'noAccess' },
  { kind: 'tooMany', retryAfterMs: 1 },
  { kind: 'noStorage', why: 'storageFull' },
  { kind: 'refused', message: 'badLink' },
];

/** Everything that can happen next in this world. */
function futures(world: World): { event: QueueEvent; truth: Partial<World> }[] {
  const { queue, written, confirmed } = world;
  const inFlight = queue.phase === 'sending' ? (queue.batch?.count ?? 0) : 0;
  const here: { event: QueueEvent; truth: Partial<World> }[] = [
    { event: { type: 'go', batchId: 'b' }, truth: {} },
    { event: { type: 'go', batchId: 'b', evenIfRefused: true }, truth: {} },
    { event: { type: 'journalled', stored: 'yes' }, truth: { onDevice: written } },
    { event: { type: 'journalled', stored: 'no' }, truth: {} },
    { event: { type: 'diverged' }, truth: {} },
  ];
  if (written < 2) {
    const unsent = written + 1 - confirmed;
    here.push({ event: { type: 'edited', unsent }, truth: { written: written + 1 } });
    // The journal was written while another letter came.
    here.push({ event: { type: 'journalled', stored: 'soon' }, truth: {} });
  }
  if (queue.phase === 'storing') here.push({ event: { type: 'stored' }, truth: {} });
  if (queue.phase === 'sending') {
    const accepted: StepsAnswer = { kind: 'accepted', version: confirmed + inFlight };
    const gone = { confirmed: confirmed + inFlight };
    here.push({ event: { type: 'answered', answer: accepted, chance: 0 }, truth: gone });
    for (const answer of answers) here.push({ event: { type: 'answered', answer, chance: 0 }, truth: {} });
  }
  if (queue.phase === 'fetching') {
    const steps: QueueEvent = {
      type: 'fetched',
      answer: { kind: 'steps', version: confirmed, steps: [] },
      chance: 0,
    };
    here.push({ event: steps, truth: {} });
    here.push({ event: { type: 'fetched', answer: { kind: 'unreachable' }, chance: 0 }, truth: {} });
  }
  return here;
}

function lieIn({ queue, written, confirmed, onDevice }: World): string | undefined {
  const state = saveStateOf(queue);
  if (state.kind === 'saved' && confirmed < written) return 'saved before the server said so';
  if (state.kind === 'keptOnDevice' && onDevice < written) return 'kept on a device that does not have it';
  if ('kept' in state && state.kept && confirmed < written && onDevice < written) return 'kept nowhere';
  if (state.kind !== 'saved' && state.unsent !== written - confirmed) return 'counts what is unsent wrongly';
  return undefined;
}

test('in no world that can come about does the save state claim more than is true', () => {
  const start: World = { queue: newQueue(0, { unsent: 0 }), written: 0, confirmed: 0, onDevice: 0 };
  const seen = new Set([JSON.stringify(start)]);
  const kinds = new Set<string>();
  let worlds = [start];
  for (let depth = 0; depth < 40 && worlds.length > 0; depth += 1) {
    worlds = worlds.flatMap((world) =>
      futures(world).flatMap(({ event, truth }) => {
        const { queue } = advance(world.queue, event);
        // How often it failed says nothing new, and would never end.
        const next = { ...world, ...truth, queue: { ...queue, failures: Math.min(queue.failures, 1) } };
        expect(lieIn(next), JSON.stringify({ world, event, next })).toBeUndefined();
        kinds.add(saveStateOf(next.queue).kind);
        const key = JSON.stringify(next);
        if (seen.has(key)) return [];
        seen.add(key);
        return [next];
      }),
    );
  }
  expect(worlds).toEqual([]);
  expect([...kinds].sort()).toEqual(
    ['keptOnDevice', 'noAccess', 'notKept', 'refused', 'saved', 'saving', 'signedOut'].sort(),
  );
});
