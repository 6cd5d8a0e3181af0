import { type ArticleChange, changeArticle } from '#db/queries/articles.ts';
import { findPerson } from '#db/queries/people.ts';
import { findRevision } from '#db/queries/revisions.ts';
import type { RevisionRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { Act } from '#domain/acts.ts';
import { type Became, becameOf } from '#domain/became.ts';
import type { Ask } from '#domain/conditions.ts';
import { decide } from '#domain/decide.ts';
import type { EventKind } from '#domain/events.ts';
import { missingLines } from '#domain/imprint.ts';
import type { MarkedPlaces } from '#domain/marked-place.ts';
import { answerOnce } from './answer-once.ts';
import type { Newsroom } from './newsroom.ts';
import { recordEvent } from './record-event.ts';
import { fail, type Result } from './result.ts';
import { readStanding, type Standing } from './standing.ts';
import type { AfterCommit } from './transact.ts';

/** Everything that carrying out an allowed act works with, inside its transaction. */
export type Scene = Standing & {
  desk: Newsroom;
  actor: Actor;
  q: Q;
  at: number;
  after: AfterCommit;
  /** What the act has changed so far; the record keeps it. */
  became: Became;
};
export type RevisionScene = Scene & { revision: RevisionRow };

export type ArticleRequest = {
  articleId: string;
  requestId: string;
  reason?: string;
  /** What a take-down rests on. */
  ground?: string;
  /** The time that is asked for, in milliseconds; null for none. */
  at?: number | null;
  /** Who shall take the article; null for nobody. */
  takerId?: string | null;
  /** What a return marks in the text. */
  marked?: MarkedPlaces;
};
export type RevisionRequest = ArticleRequest & { revisionId: string };
type CarryOut<S, T> = (scene: S) => Promise<Result<T>>;

/**
 * The way of every act on an article: answered before? → found through the actor → allowed by the table of acts →
 * carried out and remembered, all in one transaction.
 */
export function actOnArticle<T>(
  desk: Newsroom,
  actor: Actor,
  act: Act,
  input: ArticleRequest,
  carryOut: CarryOut<Scene, T>,
): Promise<Result<T>> {
  return answerOnce(desk, actor, { act, input }, async (q, after) => {
    const standing = await readStanding(q, actor, input.articleId);
    if (!standing) return fail({ code: 'notFound' });
    const at = desk.clock();
    const taker = await takerOf(q, input);
    const missing = missingLines(desk.imprint);
    const ask = { ...asked(input), ...(taker !== undefined && { taker }), now: at, missing };
    const refused = refusal(act, standing, actor, ask);
    return refused ?? carryOut({ ...standing, desk, actor, q, at, after, became: {} });
  });
}

/** The same for an act that names a revision; there is none that takes "the latest" (promise 1). */
export function actOnRevision<T>(
  desk: Newsroom,
  actor: Actor,
  act: Act,
  input: RevisionRequest,
  carryOut: CarryOut<RevisionScene, T>,
): Promise<Result<T>> {
  return answerOnce(desk, actor, { act, input }, async (q, after) => {
    const standing = await readStanding(q, actor, input.articleId);
    const revision = standing && (await findRevision(q, input.articleId, input.revisionId));
    if (!revision) return fail({ code: 'notFound' });
    const at = desk.clock();
    const refused = refusal(act, standing, actor, {
      ...asked(input),
      hash: revision.hash,
      now: at,
      missing: missingLines(desk.imprint),
    });
    return refused ?? carryOut({ ...standing, desk, actor, q, at, after, became: {}, revision });
  });
}

/** Changes the article only if it is still what was decided about; false when somebody was quicker. */
export function changeArticleOf({ q, article, at, became }: Scene, change: ArticleChange): Promise<boolean> {
  Object.assign(became, becameOf(article, change));
  return changeArticle(q, article, { updatedAt: at, ...change });
}

/** Writes the act and what became of the article into the log, in the same transaction. */
export function recordAct(
  { desk, q, actor, article, became }: Scene,
  kind: EventKind,
  { data = {}, ...about }: { revisionId?: string; data?: Record<string, unknown> } = {},
): Promise<void> {
  const told = Object.keys(became).length > 0 ? { ...data, became } : data;
  return recordEvent(desk, q, { kind, actorId: actor.id, articleId: article.id, ...about, data: told });
}

function asked({ reason, ground, at }: ArticleRequest): Ask {
  return {
    ...(reason !== undefined && { reason }),
    ...(ground !== undefined && { ground }),
    ...(at !== undefined && { at }),
  };
}

/** The colleague that a request names, if they can take anything; undefined for one who cannot sign in. */
async function takerOf(q: Q, { takerId }: ArticleRequest): Promise<Actor | null | undefined> {
  if (typeof takerId !== 'string') return takerId;
  const person = await findPerson(q, takerId);
  return person && person.disabledAt === null ? { id: person.id, role: person.role } : undefined;
}

function refusal(act: Act, { state }: Standing, actor: Actor, ask: Ask) {
  const decision = decide(act, state, actor, ask);
  return decision.ok ? undefined : fail({ code: 'refused', refusal: decision.refusal });
}
