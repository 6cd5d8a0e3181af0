import { findArticleByImport } from '#db/queries/articles.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import { createArticle, type FromFile } from './create-article.ts';
import type { Newsroom } from './newsroom.ts';
import { preparePhoto } from './photos/take-photo.ts';
import type { ReadDocument } from './read-document.ts';
import { done, fail, type Result } from './result.ts';

export type DocumentImported = {
  articleId: string;
  /** False when the same file of the same person is an article already; then nothing was written. */
  isNew: boolean;
  /** Photos that are in their figures, and figures that still wait for one. */
  photos: { placed: number; waiting: number };
};

/** Finds the file of a photo that lies beside the document; undefined when it is not there. */
export type PhotoBeside = (src: string) => Promise<Uint8Array | undefined>;

/**
 * Makes a draft of a document with its photos, with the actor as its author: all of it in one transaction, or nothing.
 * A photo that is missing or refused leaves a visible place. Otherwise the refusals of `createArticle`.
 */
export async function importDocument(
  desk: Newsroom,
  actor: Actor,
  { document, photoBeside }: { document: ReadDocument; photoBeside: PhotoBeside },
): Promise<Result<DocumentImported>> {
  if (!hasPermission(actor.role, 'article.create')) return fail({ code: 'notPermitted' });
  const { doc, metadata, importHash } = document;
  const figures = doc.content.filter(({ type }) => type === 'figure').length;
  const known = await findArticleByImport(desk.store.read, actor.id, importHash);
  if (known) return done({ articleId: known, isNew: false, photos: { placed: 0, waiting: 0 } });

  const photos = await preparePhotos(desk, actor, document, photoBeside);
  const draft = { requestId: desk.newId(), imported: { doc, metadata, importHash } };
  const created = await createArticle(desk, actor, draft, { photos });
  if (!created.ok) return created;
  const { articleId } = created.value;
  return done({
    articleId,
    isNew: true,
    photos: { placed: photos.length, waiting: figures - photos.length },
  });
}

/** One after the other: decoding takes all the processor that there is. */
async function preparePhotos(
  desk: Newsroom,
  actor: Actor,
  { photos }: ReadDocument,
  photoBeside: PhotoBeside,
): Promise<FromFile['photos']> {
  const prepared: FromFile['photos'][number][] = [];
  for (const { figureId, src, bytes } of photos) {
    const found = bytes ?? (await photoBeside(src));
    const photo = found && (await preparePhoto(desk, actor, { bytes: found }));
    if (photo?.ok) prepared.push({ ...photo.value, figureId });
  }
  return prepared;
}
