import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** One part of the page, or one rule. */
type Narrowed = { inside?: string; only?: string };

/** What axe finds on a page: the rule and the places, as a failed test prints well. Our pages have no frames. */
export async function violations(page: Page, { inside, only }: Narrowed = {}): Promise<string[]> {
  await putAxeInto(page);
  if (inside) await page.locator(inside).first().waitFor();
  await page.evaluate(colourAtRest);
  // Nobody reads what passed: axe then does not work out where everything that is right stands.
  const options: RunOptions = { resultTypes: ['violations'], ...(only && { runOnly: [only] }) };
  const results = await page.evaluate(([context, chosen]) => window.axe.run(context ?? document, chosen), [
    inside,
    options,
  ] as const);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Once for each document: reading its half megabyte takes longer than what it then does. */
async function putAxeInto(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

/** Colours on their way from one to the other have no contrast that anybody reads. */
async function colourAtRest(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
