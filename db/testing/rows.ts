import type { ManuscriptJSON } from '#content/manuscript.ts';
import {
  type ArticleRow,
  articles,
  type EditionRow,
  type EventRow,
  editions,
  manuscripts,
  people,
  type RevisionRow,
  revisions,
  type SignatureRow,
  sections,
} from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';

/** Rows for the tests of this folder: as little as the constraints allow. */
export const hashA = 'a'.repeat(64);
export const hashB = 'b'.repeat(64);
export const zeros = '0'.repeat(64);

export const doc: ManuscriptJSON = { type: 'doc', content: [] };
export const metadata: ArticleMetadata = {
  section: null,
  tags: [],
  byline: [],
  dateline: { mark: null, place: null, date: null },
  language: 'vi',
  sensitive: false,
  slug: null,
};

export function articleRow(id: string, change: Partial<ArticleRow> = {}): ArticleRow {
  return {
    id,
    number: null,
    authorId: 'lan',
    stage: 'draft',
    chainId: null,
    levels: null,
    assignedTo: null,
    sectionId: null,
    headline: 'Hội nghị',
    headlineFolded: 'hoi nghi',
    liveEditionId: null,
    stateVersion: 0,
    round: 0,
    createdAt: 1,
    updatedAt: 1,
    submittedAt: null,
    returnReason: null,
    importHash: null,
    embargoEndsAt: null,
    dueAt: null,
    resumeRole: null,
    apologyFor: null,
    conferenceId: null,
    ...change,
  };
}

export function revisionRow(id: string, articleId: string, hash: string, number = 1): RevisionRow {
  const version = { version: 0, metaVersion: 0, createdBy: 'lan', createdAt: 1, contributors: ['lan'] };
  return { id, articleId, number, hash, ...version, headline: 'Hội nghị', metadata, doc };
}

export function signatureRow(id: string, change: Partial<SignatureRow> = {}): SignatureRow {
  const signed = { articleId: 'one', revisionId: 'one-r1', hash: hashA, personId: 'minh', round: 1, at: 2 };
  return { id, ...signed, kind: 'level', level: 0, levelName: 'Biên tập', ...change };
}

export function editionRow(id: string, change: Partial<EditionRow> = {}): EditionRow {
  return {
    id,
    articleId: 'one',
    revisionId: 'one-r1',
    hash: hashA,
    sequence: 1,
    kind: 'first',
    note: null,
    publishedBy: 'minh',
    publishedAt: 3,
    number: 101,
    sectionId: 'thoi-su',
    slug: 'hoi-nghi',
    headline: 'Hội nghị',
    sapo: 'Sapo.',
    leadAssetId: null,
    leadFocalX: 50,
    leadFocalY: 50,
    apologyForNumber: null,
    translationOf: null,
    document: { doc, metadata },
    ...change,
  };
}

export function eventRow(seq: number, change: Partial<EventRow> = {}): EventRow {
  const about = { kind: 'articleCreated', actorId: 'lan', articleId: 'one', revisionId: null, data: {} };
  return { seq, id: `event-${seq}`, at: seq, ...about, prevHash: zeros, hash: hashA, ...change };
}

/** Two people, a section, articles `one` (revisions `one-r1`, `one-r2`) and `two` (revision `two-r1`). */
export async function insertBasics(q: Q): Promise<void> {
  const person = { penName: null, passwordHash: null, disabledAt: null, createdAt: 1 };
  await q.insert(people).values([
    { id: 'lan', email: 'lan@toasoan.example', name: 'Lan', role: 'reporter', ...person },
    { id: 'minh', email: 'minh@toasoan.example', name: 'Minh', role: 'editor', ...person },
  ]);
  await q.insert(sections).values({
    id: 'thoi-su',
    name: 'Thời sự',
    nameEn: 'News',
    position: 1,
    parentId: null,
    chainId: 'hai-cap',
  });
  await q.insert(articles).values([articleRow('one', { number: 101 }), articleRow('two', { number: 102 })]);
  await q.insert(manuscripts).values(
    ['one', 'two'].map((articleId) => ({
      articleId,
      version: 0,
      metaVersion: 0,
      contributors: ['lan'],
      metadata,
      headHash: hashA,
      doc,
    })),
  );
  await q
    .insert(revisions)
    .values([
      revisionRow('one-r1', 'one', hashA),
      revisionRow('one-r2', 'one', hashB, 2),
      revisionRow('two-r1', 'two', hashA),
    ]);
}

/** Publishes `one`: its first edition, live. */
export async function insertEdition(q: Q, change: Partial<EditionRow> = {}): Promise<void> {
  await q.insert(editions).values(editionRow('one-e1', change));
}
