/** How long an article is to become, in chữ. Kept on this device only: it is the writer's order, not the article's. */
export type TargetStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A browser that forbids storage says so when it is asked for it. */
export type OpenStore = () => TargetStore;

/** Longer than a whole page of a newspaper, so rather a slip of the finger. */
export const longestTarget = 20_000;

export function readTarget(open: OpenStore, articleId: string): number | undefined {
  try {
    return targetIn(open().getItem(keyOf(articleId)) ?? '');
  } catch {
    // The target is then simply not remembered.
    return undefined;
  }
}

export function keepTarget(open: OpenStore, articleId: string, target: number | undefined): void {
  try {
    if (target === undefined) open().removeItem(keyOf(articleId));
    else open().setItem(keyOf(articleId), String(target));
  } catch {
    // As above.
  }
}

/** A whole number of chữ that somebody may order; anything else is no target. */
export function targetIn(written: string): number | undefined {
  const target = Number(written.trim());
  const isOne = /^\d+$/.test(written.trim()) && target >= 1 && target <= longestTarget;
  return isOne ? target : undefined;
}

export type TargetState = 'short' | 'near' | 'over';

/** A tenth more or less is what a page can take. */
export function targetState(words: number, target: number): TargetState {
  if (words > target * 1.1) return 'over';
  return words < target * 0.9 ? 'short' : 'near';
}

function keyOf(articleId: string): string {
  return `toasoan.target-length.${articleId}`;
}
