import type { Actor } from './actor.ts';
import type { ArticleState } from './article-state.ts';
import { availableActs } from './decide.ts';
import { isChainComplete, isSeenBySomeoneElse } from './sign-off.ts';

/** The parts of *Việc của tôi*. */
export const workGroups = ['waitsForMe', 'returnedToMe', 'mine', 'watched'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** `article.blocking` does not matter here: an article with a missing caption still waits for its editor. */
export type WorkItem = {
  article: ArticleState;
  /** Who took it up for review. */
  assignedTo: string | null;
};

/**
 * Whether an article waits for this person at `now`: theirs to sign or publish and not in a colleague's hands, or
 * signed but still short of its author's word.
 */
export function waitsFor({ article, assignedTo }: WorkItem, actor: Actor, now: number): boolean {
  const acts = availableActs({ ...article, blocking: [] }, actor, now);
  const isTaken = assignedTo !== null && assignedTo !== actor.id;
  if (!isTaken && acts.includes('sign')) return true;
  // What is ordered for later waits for the clock, not for a person.
  if (!isTaken && acts.includes('publish') && article.scheduledFor === null) return true;
  return acts.includes('agree') && isChainComplete(article) && !isSeenBySomeoneElse(article);
}

/** What presses about an article, in milliseconds. */
export type Pressing = { dueAt?: number; turnDueAt?: number; owesSignatureBy?: number };

/** The moment that presses first; undefined when none does. */
export function pressesAt({ dueAt, turnDueAt, owesSignatureBy }: Pressing): number | undefined {
  const moments = [dueAt, turnDueAt, owesSignatureBy].filter((at) => at !== undefined);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

/** Sorts by urgency: what is due first comes first, and what nobody waits for keeps its order behind it. */
export function byUrgency(a: Pressing, b: Pressing): number {
  const [first, second] = [
    pressesAt(a) ?? Number.POSITIVE_INFINITY,
    pressesAt(b) ?? Number.POSITIVE_INFINITY,
  ];
  return first === second ? 0 : first - second;
}
