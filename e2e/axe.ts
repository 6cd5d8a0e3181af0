import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One part of the page, or one rule. */
type Narrowed = { inside?: string; only?: string };

/** What axe finds on a page: the rule and the places, as a failed test prints well. */
export async function violations(page: Page, { inside, only }: Narrowed = {}): Promise<string[]> {
  // There are no frames here; without the page that axe opens for them it takes a fraction of the time.
  // Nobody reads what passed: axe then does not work out where everything that is right stands.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (only) axe.withRules(only);
  const { violations: found } = await (inside ? axe.include(inside) : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
