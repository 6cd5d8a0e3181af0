import { schema } from '#content/schema.ts';
import { appendSteps } from '#newsroom/append-steps.ts';
import { expectDone } from '#scripts/demo/expect-done.ts';
import { type BenchNewsroom, draftOfWords } from './bench-newsroom.ts';
import type { Figure } from './figure.ts';
import { manuscriptOfWords } from './sample-text.ts';
import { sideBySide } from './side-by-side.ts';

const letters = [...'nước '];

/** What a writer waits for until the screen says saved: a few letters in the middle of an article of `words` words. */
export async function typing(room: BenchNewsroom, words: number): Promise<Figure> {
  const { desk, writer } = room;
  const articleId = await draftOfWords(desk, writer, words);
  const at = middleOf(words);
  const steps = letters.map((letter, index) => ({
    stepType: 'replace',
    from: at + index,
    to: at + index,
    slice: { content: [{ type: 'text', text: letter }] },
  }));
  const row = JSON.stringify(steps);
  let version = 0;
  const times = await sideBySide(
    {
      ours: async () => {
        const batch = { articleId, version, steps, clientId: 'bench', batchId: desk.newId() };
        version = expectDone(await appendSteps(desk, writer, batch)).version;
      },
      bare: () => room.bareInsert(row),
    },
    { forMs: 3000 },
  );
  return {
    name: `Keystrokes saved, ${words} words`,
    ...times,
    baseline: 'one synced SQL insert',
    unit: 'ms',
  };
}

/** A place inside the paragraph in the middle. */
function middleOf(words: number): number {
  const doc = schema.nodeFromJSON(manuscriptOfWords(words));
  const middle = Math.floor(doc.childCount / 2);
  return doc.content.content.slice(0, middle).reduce((size, node) => size + node.nodeSize, 1);
}
