import { Node } from '@tiptap/pm/model';
import { emptyManuscript } from '#content/empty-manuscript.ts';
import type { Origin } from '#content/history/authors-after.ts';
import { foldSteps, type Moment } from '#content/history/fold-steps.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import { schema } from '#content/schema.ts';
import { findCheckpoint, listRestoringBatches, listStepsBetween } from '#db/queries/history.ts';
import { findRevisionBeforeSteps } from '#db/queries/revisions.ts';
import type { ArticleRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

type HistoryOf = Pick<ArticleRow, 'id' | 'authorId'>;
type Known = Map<number, Promise<Moment>>;

/**
 * The manuscript as it stood at `version`, which must not be beyond the newest, with who had written what: the last
 * checkpoint and the steps since. Throws when the log does not lead there, which is damage.
 */
export function foldMoment(q: Q, article: HistoryOf, version: number): Promise<Moment> {
  return momentAt({ q, article, known: new Map() }, version);
}

type Folding = { q: Q; article: HistoryOf; known: Known };

/** Each moment once, however many passages were brought back from it. */
function momentAt(folding: Folding, version: number): Promise<Moment> {
  const moment = folding.known.get(version) ?? fold(folding, version);
  folding.known.set(version, moment);
  return moment;
}

async function fold(folding: Folding, version: number): Promise<Moment> {
  const { q, article } = folding;
  const start = await startOf(q, article, version);
  const range = { articleId: article.id, after: start.version, to: version };
  const steps = await listStepsBetween(q, range);
  const origins = await originsOf(folding, range);
  const moment = foldSteps(start, steps, (step) => origins.get(step));
  if (moment.version !== version) throw new Error(`the log of ${article.id} ends before ${version}`);
  return moment;
}

async function startOf(q: Q, { id, authorId }: HistoryOf, version: number): Promise<Moment> {
  const checkpoint = await findCheckpoint(q, id, version);
  if (checkpoint) return { ...checkpoint, doc: nodeOf(checkpoint.doc) };
  // An article from before checkpoints began empty, or with the text that its import kept as a revision.
  const imported = await findRevisionBeforeSteps(q, id);
  return firstMoment(imported?.doc ?? emptyManuscript(), authorId);
}

/** A text before any step: every word of it is its author's. */
export function firstMoment(json: ManuscriptJSON, authorId: string): Moment {
  const doc = nodeOf(json);
  return { version: 0, doc, authors: [{ from: 0, to: doc.content.size, by: authorId }] };
}

export function nodeOf(json: ManuscriptJSON): Node {
  return Node.fromJSON(schema, json);
}

type Range = { articleId: string; after: number; to: number };

/** Where the passages come from that steps of this range brought back, by version. */
async function originsOf(folding: Folding, range: Range): Promise<Map<number, Origin>> {
  const origins = new Map<number, Origin>();
  for (const batch of await listRestoringBatches(folding.q, range)) {
    const { toVersion, restoredVersion, restoredFrom: from } = batch;
    if (restoredVersion === null || from === null) continue;
    const { authors } = await momentAt(folding, restoredVersion);
    origins.set(toVersion, { authors, from });
  }
  return origins;
}
