import { figuresOf } from '#content/figures.ts';
import { findArticle } from '#db/queries/articles.ts';
import { knownAssetIds } from '#db/queries/assets.ts';
import { findConference } from '#db/queries/conferences.ts';
import { findOwed } from '#db/queries/emergencies.ts';
import { findHouseRules } from '#db/queries/house-rules.ts';
import { findManuscript } from '#db/queries/manuscripts.ts';
import { findPendingSchedule } from '#db/queries/schedules.ts';
import { listSignatures } from '#db/queries/signatures.ts';
import { findTakeDown } from '#db/queries/take-downs.ts';
import type { ArticleRow, ManuscriptRow, SignatureRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { ArticleState, Signature } from '#domain/article-state.ts';
import type { Checked } from '#domain/finding.ts';
import { blockingChecks, runChecks } from '#domain/publishing-checks.ts';
import { revisionHash } from '#domain/revision-hash.ts';
import { scopeOf } from './article-scope.ts';
import { levelsInForce } from './levels-in-force.ts';

/** An article with its working copy, and the state that every rule decides by. */
export type Standing = {
  article: ArticleRow;
  manuscript: ManuscriptRow;
  state: ArticleState;
  /** What the checks see: the working copy, and the record of its conference. */
  checked: Checked;
};

/** The article as it stands, if this person may see it; undefined otherwise, as for one that does not exist. */
export async function readStanding(q: Q, actor: Actor, articleId: string): Promise<Standing | undefined> {
  const scope = scopeOf(actor);
  const article = scope && (await findArticle(q, articleId, scope));
  if (!article) return undefined;
  const manuscript = await findManuscript(q, articleId);
  if (!manuscript) throw new Error(`article ${articleId} has no manuscript`);

  const signatures = (await listSignatures(q, [articleId])).map(signatureOf);
  const levels = await levelsInForce(q, article, manuscript.metadata, actor.role);
  const owed = await findOwed(q, articleId);
  const checked = await checkedOf(q, manuscript);
  const lacksPhoto = await showsUnknownPhoto(q, manuscript);
  // Hash and checks read the whole text: they are worked out only when a rule asks, and once.
  const head = once(() => ({ hash: revisionHash(manuscript), contributors: manuscript.contributors }));
  const blocking = once(() => {
    const ids = blockingChecks(runChecks(checked));
    return lacksPhoto && !ids.includes('figurePhotoMissing') ? [...ids, 'figurePhotoMissing'] : ids;
  });
  const state: ArticleState = {
    authorId: article.authorId,
    stage: article.stage,
    levels,
    get head() {
      return head();
    },
    signatures,
    round: article.round,
    get blocking() {
      return blocking();
    },
    hasLiveEdition: article.liveEditionId !== null,
    owed: owed ? { hash: owed.hash, openedBy: owed.openedBy } : null,
    isTakenDown: (await findTakeDown(q, articleId)) !== undefined,
    resumeRole: article.resumeRole,
    embargoEndsAt: article.embargoEndsAt,
    scheduledFor: (await findPendingSchedule(q, articleId, 'publish'))?.dueAt ?? null,
    takeDownFor: (await findPendingSchedule(q, articleId, 'takeDown'))?.dueAt ?? null,
  };
  return { article, manuscript, state, checked };
}

async function checkedOf(q: Q, { doc, metadata }: ManuscriptRow): Promise<Checked> {
  const house = (await findHouseRules(q))?.rules;
  const row = metadata.conference && (await findConference(q, metadata.conference.id));
  const conference = row && { id: row.id, number: row.number, record: row.record };
  return { doc, metadata, ...(house && { house }), ...(conference && { conference }) };
}

/** A stored signature as the rules know it. */
export function signatureOf({ kind, level, personId, hash, round }: SignatureRow): Signature {
  if (kind === 'author') return { kind, personId, hash, round };
  if (level === null) throw new Error('a signature of a level names none');
  return { kind, level, personId, hash, round };
}

async function showsUnknownPhoto(q: Q, { doc }: ManuscriptRow): Promise<boolean> {
  const ids = new Set(figuresOf(doc).flatMap(({ assetId }) => (assetId === null ? [] : [assetId])));
  return ids.size > 0 && (await knownAssetIds(q, [...ids])).length < ids.size;
}

function once<T>(work: () => T): () => T {
  let found: { value: T } | undefined;
  return () => {
    found ??= { value: work() };
    return found.value;
  };
}
