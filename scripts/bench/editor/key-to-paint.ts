import type { Page } from '@playwright/test';

/** How long from a key to the frame that shows it, in milliseconds. */
export type KeyToPaint = { p50: number; p95: number };

const keys = 60;
/** As fast as a good typist in a hurry: eleven letters a second. */
const betweenKeys = 90;
const warmUp = 10;

declare global {
  interface Window {
    keyTimes?: number[];
  }
}

/** Types letters where the caret is and measures each from the moment when the browser got the key. */
export async function keyToPaint(page: Page): Promise<KeyToPaint> {
  await page.evaluate(watchKeys);
  for (let key = 0; key < warmUp + keys; key += 1) {
    await page.keyboard.press('a');
    await page.waitForTimeout(betweenKeys);
  }
  const times = (await page.evaluate(() => window.keyTimes ?? [])).slice(warmUp).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/**
 * Runs in the page. A message that is posted inside of a frame arrives just after the frame was painted. All in one
 * expression: what the compiler does to named functions does not exist in the page.
 */
function watchKeys(): void {
  const times: number[] = [];
  window.keyTimes = times;
  document.addEventListener(
    'keydown',
    ({ timeStamp: pressed }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          times.push(performance.now() - pressed);
          port1.close();
        };
        port2.postMessage(0);
      });
    },
    { capture: true },
  );
}
