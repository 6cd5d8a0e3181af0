import type { Actor } from './actor.ts';
import type { ArticleState } from './article-state.ts';
import { availableActs } from './decide.ts';
import { isChainComplete, isSeenBySomeoneElse } from './sign-off.ts';

/** What a line of *Việc của tôi* needs to know; the text of the article is not part of it. */
export type WorkItem = {
  /** `blocking` does not matter here: an article with a missing caption still waits for its editor. */
  article: ArticleState;
  /** Who took it up for review. */
  assignedTo: string | null;
  submittedAt: number | null;
  updatedAt: number;
};

export const workGroups = ['waitsForMe', 'returnedToMe', 'mine'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** The group of *Việc của tôi* that an article belongs to for this person; undefined when in none. */
export function workGroupOf(item: WorkItem, actor: Actor): WorkGroup | undefined {
  const { article } = item;
  if (waitsFor(item, actor)) return 'waitsForMe';
  if (article.authorId !== actor.id || article.stage === 'spiked' || article.stage === 'live')
    return undefined;
  return article.stage === 'returned' ? 'returnedToMe' : 'mine';
}

/** Sorts articles into the three groups: what waits longest first, in the others what changed last first. */
export function workListOf<Item extends WorkItem>(
  items: readonly Item[],
  actor: Actor,
): Record<WorkGroup, Item[]> {
  const groups: Record<WorkGroup, Item[]> = { waitsForMe: [], returnedToMe: [], mine: [] };
  for (const item of items) {
    const group = workGroupOf(item, actor);
    if (group) groups[group].push(item);
  }
  groups.waitsForMe.sort((a, b) => byClaim(a, b, actor) || (a.submittedAt ?? 0) - (b.submittedAt ?? 0));
  groups.returnedToMe.sort((a, b) => b.updatedAt - a.updatedAt);
  groups.mine.sort((a, b) => b.updatedAt - a.updatedAt);
  return groups;
}

/** It waits for those who can move it on: sign the next level, agree as its author, or publish what is complete. */
function waitsFor({ article, assignedTo }: WorkItem, actor: Actor): boolean {
  const { authorId, stage, levels, head, signatures, round, hasLiveEdition } = article;
  const { embargoEndsAt, scheduledFor, takeDownFor, isTakenDown, owed } = article;
  const timing = { embargoEndsAt, scheduledFor, takeDownFor, isTakenDown, owed };
  const known = { authorId, stage, levels, head, signatures, round, hasLiveEdition, ...timing, blocking: [] };
  const acts = availableActs(known, actor);
  if (acts.includes('publish')) return true;
  if (acts.includes('sign')) return assignedTo === null || assignedTo === actor.id;
  return acts.includes('agree') && isChainComplete(known) && !isSeenBySomeoneElse(known);
}

function byClaim(a: WorkItem, b: WorkItem, actor: Actor): number {
  return Number(b.assignedTo === actor.id) - Number(a.assignedTo === actor.id);
}
