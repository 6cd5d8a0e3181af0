import type { Actor } from './actor.ts';
import type { Condition } from './acts.ts';
import type { ArticleState } from './article-state.ts';
import { signersOf } from './chains.ts';
import { hasWords } from './has-words.ts';
import { countingSignatures, isChainComplete, isSeenBySomeoneElse, nextLevel } from './sign-off.ts';

/** What the request itself says: the content it names (a revision's hash) and the reason it gives. */
export type Ask = { hash?: string; reason?: string };

type Test = (article: ArticleState, actor: Actor, ask: Ask) => boolean;

/** One function per condition of the acts table; true means that the condition holds. */
export const holds: Record<Condition, Test> = {
  notSpikedWhileLive: (article) => !article.hasLiveEdition,
  isAuthor: (article, actor) => article.authorId === actor.id,
  notOwnWork: (article, actor) => article.authorId !== actor.id,
  roleOfLevel: (article, actor) => {
    const level = article.levels[nextLevel(article)];
    return level !== undefined && signersOf[level.role].includes(actor.role);
  },
  notSignedYet: (article, actor) =>
    !countingSignatures(article).some((signature) => signature.personId === actor.id),
  namesHead: (article, _actor, ask) => ask.hash === article.head.hash,
  checksPass: (article) => article.blocking.length === 0,
  reasonGiven: (_article, _actor, ask) => hasWords(ask.reason ?? ''),
  chainComplete: isChainComplete,
  seenBySomeoneElse: isSeenBySomeoneElse,
};
