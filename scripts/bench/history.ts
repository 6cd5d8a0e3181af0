import { appendSteps } from '#newsroom/append-steps.ts';
import { readMoment } from '#newsroom/history/read-moment.ts';
import { expectDone } from '#scripts/demo/expect-done.ts';
import { type BenchNewsroom, draftOfWords } from './bench-newsroom.ts';
import type { Figure } from './figure.ts';
import { sideBySide } from './side-by-side.ts';

const words = 600;
const short = 500;
const long = 20_500;
const stepsAtOnce = 500;

/** The text as it stood in the middle of a history of 20,500 steps, beside one of 500: checkpoints keep both alike. */
export async function history(room: BenchNewsroom): Promise<Figure> {
  const [few, many] = [await written(room, short), await written(room, long)];
  const read = (articleId: string, version: number) => async () =>
    expectDone(await readMoment(room.desk, room.writer, { articleId, version }));
  // The same way from the checkpoint before to both.
  const times = await sideBySide(
    { ours: read(many, long - short / 2), bare: read(few, short / 2) },
    { forMs: 2000 },
  );
  return {
    name: 'A moment out of 20,500 steps',
    ...times,
    baseline: 'out of 500 steps',
    unit: 'ms',
  };
}

async function written({ desk, writer }: BenchNewsroom, steps: number): Promise<string> {
  const articleId = await draftOfWords(desk, writer, words);
  const typed = (at: number) => ({
    stepType: 'replace',
    from: at,
    to: at,
    slice: { content: [{ type: 'text', text: 'a' }] },
  });
  const taken = (at: number) => ({ stepType: 'replace', from: at, to: at + 1 });
  for (let version = 0; version < steps; version += stepsAtOnce) {
    const batch = Array.from({ length: stepsAtOnce }, (_, index) => (index % 2 === 0 ? typed(1) : taken(1)));
    const sent = { articleId, version, steps: batch, clientId: 'bench', batchId: desk.newId() };
    expectDone(await appendSteps(desk, writer, sent));
  }
  return articleId;
}
