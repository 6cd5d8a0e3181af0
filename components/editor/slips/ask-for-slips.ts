import type { HouseRules } from '#domain/house/house-rules.ts';
import { type BlockSlip, slipsInText } from './find-slips.ts';
import type { Asked } from './slips.worker.ts';

type Answer = { id: number; slips: BlockSlip[][] };

let worker: Worker | undefined;
let hasNone = false;
let asked = 0;
const waiting = new Map<number, { find: () => BlockSlip[][]; take: (slips: BlockSlip[][]) => void }>();

/**
 * The slips of these texts, worked out beside the page so that no letter waits for them. A browser without workers, or
 * one that is stopped, works them out here.
 */
export function askForSlips(texts: readonly string[], house: HouseRules): Promise<BlockSlip[][]> {
  const beside = workerOf();
  const find = () => texts.map((text) => slipsInText(text, house));
  if (!beside) return Promise.resolve(find());
  asked += 1;
  const id = asked;
  return new Promise((take) => {
    waiting.set(id, { find, take });
    beside.postMessage({ id, texts, house } satisfies Asked);
  });
}

function workerOf(): Worker | undefined {
  if (worker || hasNone || typeof Worker === 'undefined') return worker;
  try {
    worker = new Worker(new URL('./slips.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    hasNone = true;
    return undefined;
  }
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.take(data.slips);
    waiting.delete(data.id);
  };
  worker.onerror = giveUp;
  return worker;
}

/** What it was asked and did not answer is worked out here, and so is everything from now on. */
function giveUp(): void {
  hasNone = true;
  worker?.terminate();
  worker = undefined;
  for (const { find, take } of waiting.values()) take(find());
  waiting.clear();
}
