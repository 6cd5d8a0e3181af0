import type { listNumberedSignatures } from '#db/queries/signatures.ts';
import { isWatching } from '#db/queries/watches.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { stagesWithDeadline, turnDueAt } from '#domain/deadlines.ts';
import { nextLevel } from '#domain/sign-off.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import type { Standing } from '#newsroom/standing.ts';

type Numbered = Awaited<ReturnType<typeof listNumberedSignatures>>;

/** What presses about an article, and whether this person watches it. */
export async function dutyOf(
  q: Q,
  actor: Actor,
  { article, state }: Standing,
  numbered: Numbered,
): Promise<Pick<ArticlePanel, 'dueAt' | 'turnDueAt' | 'isWatched'>> {
  const { stage, submittedAt, dueAt } = article;
  const ofRound = numbered.filter(({ signature }) => signature.round === state.round);
  const signedAt = ofRound.map(({ signature }) => signature.at);
  const turn = turnDueAt({ stage, level: state.levels[nextLevel(state)], submittedAt, signedAt });
  return {
    ...(dueAt !== null && stagesWithDeadline.includes(stage) && { dueAt }),
    ...(turn !== undefined && { turnDueAt: turn }),
    isWatched: await isWatching(q, article.id, actor.id),
  };
}
