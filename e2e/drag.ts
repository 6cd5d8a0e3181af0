import { expect, type Locator } from '@playwright/test';

/** Drags with the mouse, as soon as the page says that this can be dragged. */
export async function drag(what: Locator, to: Locator): Promise<void> {
  await expect(what).toHaveAttribute('draggable', 'true');
  await what.dragTo(to);
}
