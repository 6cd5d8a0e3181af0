import { sha256Hex } from '#content/canonical.ts';
import { type ImportedText, importText } from '#content/import-text/import-text.ts';
import { toByline, toManuscript } from '#content/import-text/to-manuscript.ts';
import { findArticleByImport } from '#db/queries/articles.ts';
import type { Actor } from '#domain/actor.ts';
import { emptyMetadata } from '#domain/metadata.ts';
import { createArticle } from './create-article.ts';
import type { Newsroom } from './newsroom.ts';
import { done, type Result } from './result.ts';

export type ReportImported = { articleId: string; isNew: boolean; imported: ImportedText };

/**
 * Makes a draft of a text file, with the actor as its author. The same text again is the same article:
 * `isNew` is false then, and nothing was written. Refusals are those of `createArticle`.
 */
export async function importReport(
  desk: Newsroom,
  actor: Actor,
  { text, fileName }: { text: string; fileName: string },
): Promise<Result<ReportImported>> {
  const imported = importText(text, { file: fileName });
  const importHash = sha256Hex(text);
  const known = await findArticleByImport(desk.store.read, actor.id, importHash);
  if (known) return done({ articleId: known, isNew: false, imported });

  const { language, dateline } = imported;
  const metadata = { ...emptyMetadata(language), dateline, byline: toByline(imported) };
  const draft = { doc: toManuscript(imported), metadata, importHash };
  const created = await createArticle(desk, actor, { requestId: desk.newId(), imported: draft });
  return created.ok ? done({ articleId: created.value.articleId, isNew: true, imported }) : created;
}
