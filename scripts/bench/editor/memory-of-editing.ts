import type { CDPSession, Page } from '@playwright/test';
import type { Figure } from '#scripts/bench/figure.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { placeCaret } from './place-caret.ts';
import type { Draft } from './typing-in-browser.ts';

const first = 1_000;
const all = 10_000;
const megabyte = 1_000_000;
/** What undo remembers, and nothing that grows with every letter. */
const flat = 1.25;

/** The page's memory after ten thousand edits beside that after one thousand, each time after a garbage collection. */
export async function memoryOfEditing(browser: BenchBrowser, { path }: Draft): Promise<Figure> {
  const { page, cdp } = await browser.open(path);
  await page.locator('.ms-text[contenteditable="true"]').waitFor();
  await placeCaret(page, 'middle');
  await edit(page, first);
  const before = await heapOf(page, cdp);
  await edit(page, all - first);
  const after = await heapOf(page, cdp);
  await page.context().close();
  return {
    name: `Memory of the page after ${all.toLocaleString('en')} edits`,
    ours: after / megabyte,
    baseline: `after ${first.toLocaleString('en')}`,
    bare: before / megabyte,
    unit: 'MB',
    limit: (flat * before) / megabyte,
  };
}

/** Types and deletes in turns, as a browser does it for a key: the text stays as long as it was. */
async function edit(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let done = 0; done < count; done += 1) {
      if (done % 2 === 0) document.execCommand('insertText', false, 'a');
      else document.execCommand('delete');
      if (done % 10 === 0) await new Promise((next) => setTimeout(next));
    }
  }, times);
  await page.locator('[data-save-state="saved"]').waitFor({ timeout: 60_000 });
}

async function heapOf(page: Page, cdp: CDPSession): Promise<number> {
  await page.waitForTimeout(500);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
