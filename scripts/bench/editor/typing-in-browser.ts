import type { Figure } from '#scripts/bench/figure.ts';
import { showBareText } from './bare-text.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { keyToPaint } from './key-to-paint.ts';
import { type Caret, carets, placeCaret } from './place-caret.ts';

/** Two frames of a screen that draws sixty a second. */
export const paintBudget = 33;

export type Draft = { words: number; path: string };

/** The time until a key is seen, at the start, in the middle and at the end of a text, beside bare editing. */
export async function typingInBrowser(browser: BenchBrowser, { words, path }: Draft): Promise<Figure[]> {
  const { page } = await browser.open(path);
  await page.locator('.ms-text[contenteditable="true"]').waitFor();
  const ours = new Map<Caret, number>();
  for (const caret of Object.keys(carets) as Caret[]) {
    await placeCaret(page, caret);
    ours.set(caret, (await keyToPaint(page)).p95);
  }
  await showBareText(page, words);
  await placeCaret(page, 'middle');
  const bare = (await keyToPaint(page)).p95;
  await page.context().close();
  const name = `Key to paint p95, ${words.toLocaleString('en')} words`;
  return [...ours].map(([caret, time]) => ({
    name: `${name}, ${caret}`,
    ours: time,
    baseline: 'bare contenteditable',
    bare,
    unit: 'ms',
    // Where the browser alone takes most of two frames, we may add half of what it takes.
    limit: Math.max(paintBudget, 1.5 * bare),
  }));
}
