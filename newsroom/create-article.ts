import { z } from 'zod';
import { emptyManuscript } from '#content/empty-manuscript.ts';
import { parseManuscript } from '#content/parse-manuscript.ts';
import { headlineOf } from '#content/plain-text.ts';
import { findArticleByImport, insertArticle } from '#db/queries/articles.ts';
import { insertManuscript, insertMetadataVersion } from '#db/queries/manuscripts.ts';
import type { ManuscriptRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { type ArticleMetadata, emptyMetadata } from '#domain/metadata.ts';
import { hasPermission } from '#domain/roles.ts';
import { answerOnce } from './answer-once.ts';
import { notHashed } from './change-working-copy.ts';
import { startOfReport } from './conferences/start-of-report.ts';
import { checkMetadata } from './edit-metadata.ts';
import { shortHeadline, titleForSearch } from './headline-column.ts';
import { keepFirstCheckpoint } from './history/keep-checkpoint.ts';
import type { Newsroom } from './newsroom.ts';
import { keepPhoto, type PreparedPhoto } from './photos/take-photo.ts';
import { recordEvent } from './record-event.ts';
import { done, fail, type Result } from './result.ts';
import { keepRevision } from './snapshot.ts';

/** A text that came from a file or a paste, and the SHA-256 of what it was made from. */
export type Imported = { doc: unknown; metadata: unknown; importHash: string };
export type CreateArticle = {
  requestId: string;
  language?: ArticleMetadata['language'];
  imported?: Imported;
  /** The conference that it is to report, whether its text begins with the template of a report, and the paper's mark. */
  conference?: { id: string; template: boolean; mark?: string | null };
};

/** What a file brought along that no browser may say of itself. */
export type FromFile = {
  /** Photos that become the newsroom's together with the article, by the figure that shows each. */
  photos: readonly (PreparedPhoto & { figureId: string })[];
};

type Text = Pick<ManuscriptRow, 'doc' | 'metadata'> & { importHash: string | null; dueAt?: number | null };
const importHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Starts an article, empty or from an imported text; the actor is its author. With `file`, its photos are kept in the
 * same transaction, and the same import of the same person is the same article, however often it comes.
 */
export function createArticle(
  desk: Newsroom,
  actor: Actor,
  input: CreateArticle,
  file?: FromFile,
): Promise<Result<{ articleId: string }>> {
  return answerOnce(desk, actor, { act: 'createArticle', input }, async (q) => {
    if (!hasPermission(actor.role, 'article.create')) return fail({ code: 'notPermitted' });
    const text = await textOf(desk, q, input);
    if (!text.ok) return text;
    const { importHash } = text.value;
    const known = file && importHash !== null && (await findArticleByImport(q, actor.id, importHash));
    if (known) return done({ articleId: known });
    const doc = await withPhotos(desk, q, text.value.doc, file?.photos ?? []);
    return done({ articleId: await writeArticle(desk, q, actor, { ...text.value, doc }) });
  });
}

async function textOf(
  desk: Newsroom,
  q: Q,
  { imported, language, conference }: CreateArticle,
): Promise<Result<Text>> {
  if (conference) {
    const begun = await startOfReport(desk, q, { ...conference, language: language ?? 'vi' });
    return begun.ok ? done({ ...begun.value, importHash: null }) : begun;
  }
  if (!imported) return done({ doc: emptyManuscript(), metadata: emptyMetadata(language), importHash: null });
  const parsed = parseManuscript(imported.doc);
  if (!parsed.ok) return fail({ code: 'invalid', problem: parsed.problem });
  const metadata = await checkMetadata(q, imported.metadata);
  if (!metadata.ok) return metadata;
  const importHash = importHashSchema.safeParse(imported.importHash);
  if (!importHash.success) return fail({ code: 'invalid', problem: { field: 'importHash', rule: 'sha256' } });
  return done({ doc: parsed.value.json, metadata: metadata.value, importHash: importHash.data });
}

/** The document with its photos in their figures. */
async function withPhotos(
  desk: Newsroom,
  q: Q,
  doc: Text['doc'],
  photos: FromFile['photos'],
): Promise<Text['doc']> {
  const assetIds = new Map<string, string>();
  for (const photo of photos) assetIds.set(photo.figureId, (await keepPhoto(desk, q, photo)).id);
  const placed = doc.content.map((block) => {
    const assetId = assetIds.get(String(block.attrs?.id));
    if (block.type !== 'figure' || assetId === undefined) return block;
    return { ...block, attrs: { ...block.attrs, assetId } };
  });
  return { ...doc, content: placed };
}

/** Writes a new article of `actor` inside a transaction; `apologyFor` is the article that it corrects. Answers its id. */
export async function writeArticle(
  desk: Newsroom,
  q: Q,
  actor: Actor,
  text: Text,
  apologyFor?: string,
): Promise<string> {
  const { doc, metadata, importHash, dueAt = null } = text;
  const articleId = desk.newId();
  const at = desk.clock();
  const headline = headlineOf(doc);
  await insertArticle(q, {
    id: articleId,
    number: null,
    authorId: actor.id,
    stage: 'draft',
    chainId: null,
    levels: null,
    assignedTo: null,
    sectionId: metadata.section,
    headline: shortHeadline(headline),
    headlineFolded: titleForSearch(headline),
    liveEditionId: null,
    stateVersion: 0,
    round: 0,
    createdAt: at,
    updatedAt: at,
    submittedAt: null,
    returnReason: null,
    importHash,
    embargoEndsAt: null,
    dueAt,
    resumeRole: null,
    apologyFor: apologyFor ?? null,
    conferenceId: metadata.conference?.id ?? null,
  });
  const versions = { version: 0, metaVersion: 0 };
  const manuscript = { articleId, ...versions, contributors: [actor.id], metadata, headHash: notHashed, doc };
  await insertManuscript(q, manuscript);
  await keepFirstCheckpoint(q, { articleId, authorId: actor.id, doc });
  await insertMetadataVersion(q, { articleId, metaVersion: 0, personId: actor.id, at, metadata });
  const event = { actorId: actor.id, articleId };
  if (importHash === null) {
    const data = apologyFor === undefined ? {} : { apologyFor };
    await recordEvent(desk, q, { ...event, kind: 'articleCreated', data });
  } else {
    // Steps start after it, so what was imported is kept as a revision of its own.
    const { revisionId } = await keepRevision(desk, q, actor, manuscript);
    await recordEvent(desk, q, { ...event, kind: 'articleImported', revisionId, data: { importHash } });
  }
  return articleId;
}
