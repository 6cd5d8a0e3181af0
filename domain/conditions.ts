import type { Actor } from './actor.ts';
import type { Condition } from './acts.ts';
import type { ArticleState } from './article-state.ts';
import { signersOf } from './chains.ts';
import { hasWords } from './has-words.ts';
import { hasPermission } from './roles.ts';
import { countingSignatures, isChainComplete, isSeenBySomeoneElse, nextLevel } from './sign-off.ts';

/**
 * What the request itself says: the content it names (a revision's hash), the reason and the ground it gives, the time it wants
 * (`at`, null for none), who shall take the article (`taker`, null for nobody), and when it is asked (`now`, both in
 * milliseconds). `missing` are the compulsory lines that the newspaper's imprint lacks.
 */
export type Ask = {
  hash?: string;
  reason?: string;
  ground?: string;
  at?: number | null;
  taker?: Actor | null;
  now?: number;
  missing?: readonly string[];
};

/** A year, so that a mistyped year is noticed. */
const longestAhead = 366 * 24 * 3_600_000;

type Test = (article: ArticleState, actor: Actor, ask: Ask) => boolean;

/** One function per condition of the acts table; true means that the condition holds. */
export const holds: Record<Condition, Test> = {
  notSpikedWhileLive: (article) => !article.hasLiveEdition,
  isAuthor: (article, actor) => article.authorId === actor.id,
  notOwnWork: (article, actor) => article.authorId !== actor.id,
  roleOfLevel: signsNextLevel,
  notSignedYet: (article, actor) =>
    !countingSignatures(article).some((signature) => signature.personId === actor.id),
  namesHead: (article, _actor, ask) => ask.hash === article.head.hash,
  checksPass: (article) => article.blocking.length === 0,
  reasonGiven: (_article, _actor, ask) => hasWords(ask.reason ?? ''),
  chainComplete: isChainComplete,
  seenBySomeoneElse: isSeenBySomeoneElse,
  isLive: (article) => article.hasLiveEdition,
  isTakenDown: (article) => article.isTakenDown,
  groundGiven: (_article, _actor, { ground }) => hasWords(ground ?? ''),
  // What was taken down is not shown again by somebody who could not have taken it down.
  mayShowAgain: (article, { role }) => !article.isTakenDown || hasPermission(role, 'article.takeDown'),
  lacksSignatures: (article) => !(isChainComplete(article) && isSeenBySomeoneElse(article)),
  owesSignature: ({ owed }) => owed !== null,
  namesOwed: ({ owed }, _actor, { hash }) => owed !== null && hash === owed.hash,
  notTheOpener: ({ owed }, actor) => owed === null || owed.openedBy !== actor.id,
  // Who asks without a clock is told no: an embargo is not broken by leaving something out.
  embargoOver: ({ embargoEndsAt }, _actor, { now }) =>
    embargoEndsAt === null || (now !== undefined && now >= embargoEndsAt),
  timeAhead: (_article, _actor, { at, now }) => isAhead(at, now),
  notBeforeEmbargo: ({ embargoEndsAt }, _actor, { at }) =>
    embargoEndsAt === null || (typeof at === 'number' && at >= embargoEndsAt),
  takerMaySign: (article, _actor, { taker }) =>
    taker === null || (taker !== undefined && mayTakeUp(article, taker)),
  takerMayWrite: ({ authorId }, _actor, { taker }) =>
    taker != null && taker.id !== authorId && hasPermission(taker.role, 'article.create'),
  imprintComplete: (_article, _actor, { missing = [] }) => missing.length === 0,
  deadlineAhead: (_article, _actor, { at, now }) => at === null || isAhead(at, now),
  takeDownIsScheduled: ({ takeDownFor }) => takeDownFor !== null,
  isScheduled: ({ scheduledFor }) => scheduledFor !== null,
  // Anybody who writes may hold an article back for longer; letting it out earlier is for those who publish.
  mayLiftEmbargo: ({ embargoEndsAt }, { role }, { at }) =>
    embargoEndsAt === null ||
    (typeof at === 'number' && at >= embargoEndsAt) ||
    hasPermission(role, 'article.publish'),
};

function signsNextLevel(article: ArticleState, { role }: Actor): boolean {
  const level = article.levels[nextLevel(article)];
  return level !== undefined && signersOf[level.role].includes(role);
}

/** Whether this colleague could do something with it: sign the next level, or publish what is complete. */
function mayTakeUp(article: ArticleState, taker: Actor): boolean {
  if (taker.id === article.authorId) return false;
  return article.stage === 'approved'
    ? hasPermission(taker.role, 'article.publish')
    : signsNextLevel(article, taker);
}

function isAhead(at: number | null | undefined, now: number | undefined): boolean {
  return typeof at === 'number' && now !== undefined && at > now && at <= now + longestAhead;
}
