import { headlineOf } from '#content/plain-text.ts';
import { type ArticleChange, changeArticle } from '#db/queries/articles.ts';
import { changeManuscript, insertMetadataVersion } from '#db/queries/manuscripts.ts';
import type { ManuscriptRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { type Became, becameOf } from '#domain/became.ts';
import { stageAfter } from '#domain/decide.ts';
import { hasEditionNote, withoutEditionNote } from '#domain/edition-note.ts';
import { revisionHash } from '#domain/revision-hash.ts';
import { countingSignatures } from '#domain/sign-off.ts';
import { shortHeadline, titleForSearch } from './headline-column.ts';
import { levelsToFreezeAnew } from './levels-in-force.ts';
import type { Newsroom } from './newsroom.ts';
import { recordEvent } from './record-event.ts';
import type { Standing } from './standing.ts';

/** Stored instead of a hash that nobody needs: hashing the text at each keystroke would cost more than writing it. */
export const notHashed = '0'.repeat(64);

/** An article whose edit was allowed, inside its transaction. */
export type Editing = Standing & { desk: Newsroom; actor: Actor; q: Q; at: number };
type TextOrDetails = Partial<Pick<ManuscriptRow, 'doc' | 'version' | 'metadata' | 'metaVersion'>>;

/** Whether an edit now would be the first since the text was published. */
export function opensWorkingCopy({ state: { stage } }: Pick<Standing, 'state'>): boolean {
  return stage === 'live' || stage === 'takenDown';
}

/**
 * What an edit of a published article starts: a working copy that has been through nothing yet. The levels of the edition
 * stay, so that an update cannot shed one that its writer could not sign away.
 */
const newWorkingCopy = {
  assignedTo: null,
  submittedAt: null,
  returnReason: null,
  resumeRole: null,
};

/**
 * Writes an allowed edit: the actor becomes a contributor, the stage follows the table of acts, and signatures that
 * stop counting are told to the log. Answers what became of the article and is not told yet; undefined when somebody
 * was quicker: the caller's transaction then leaves nothing.
 */
export async function changeWorkingCopy(editing: Editing, asked: TextOrDetails): Promise<Became | undefined> {
  const { q, article, manuscript, state, actor, at } = editing;
  const change = await withoutOldNote(editing, asked);
  const contributors = [...new Set([...manuscript.contributors, actor.id])];
  const next = { ...manuscript, ...change, contributors };
  // Kept exact as soon as anybody has signed: lists then know without the text which level an article waits for.
  const headHash = state.signatures.length > 0 ? revisionHash(next) : notHashed;
  const stage = stageAfter('edit', state);
  const headline = headlineOf(next.doc);
  const articleChange: ArticleChange = {
    ...(opensWorkingCopy(editing) ? newWorkingCopy : {}),
    ...(await levelsToFreezeAnew(q, article, {
      before: manuscript.metadata,
      now: next.metadata,
      role: actor.role,
    })),
    stage,
    headline: shortHeadline(headline),
    headlineFolded: titleForSearch(headline),
    sectionId: next.metadata.section,
    conferenceId: next.metadata.conference?.id ?? null,
    updatedAt: at,
  };

  const voided = countingSignatures(state).filter(({ hash }) => hash !== headHash).length;
  if (!(await changeArticle(q, article, articleChange))) return undefined;
  const manuscriptChange = { ...change, contributors, headHash };
  if (!(await changeManuscript(q, manuscript, manuscriptChange))) return undefined;
  const became = becameOf(article, articleChange);
  const by = change.doc ? 'text' : 'details';
  const isTold = await recordReopening(editing, { to: stage, voided, by, became });
  return isTold ? {} : became;
}

/** The note on the edition that readers see is no word about the next one: the first change of a text drops it. */
async function withoutOldNote(editing: Editing, change: TextOrDetails): Promise<TextOrDetails> {
  const { q, article, manuscript, actor, at } = editing;
  if (!opensWorkingCopy(editing) || change.metadata || !hasEditionNote(manuscript.metadata)) return change;
  const details = {
    metadata: withoutEditionNote(manuscript.metadata),
    metaVersion: manuscript.metaVersion + 1,
  };
  await insertMetadataVersion(q, { articleId: article.id, personId: actor.id, at, ...details });
  return { ...change, ...details };
}

type Reopening = { to: string; voided: number; by: 'text' | 'details'; became: Became };

/** Batches of steps have their own log; only what an edit does to a sign-off or to a live article is an event. */
async function recordReopening(editing: Editing, { to, voided, by, became }: Reopening): Promise<boolean> {
  const { desk, q, actor, article, state } = editing;
  const isUnderReview = state.stage === 'inReview' || state.stage === 'approved';
  if (to === state.stage && !(isUnderReview && voided > 0)) return false;
  const data = { from: state.stage, to, voided, by, became };
  await recordEvent(desk, q, { kind: 'reopened', actorId: actor.id, articleId: article.id, data });
  return true;
}
