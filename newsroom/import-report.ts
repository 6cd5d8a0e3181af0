import { sha256Hex } from '#content/canonical.ts';
import { importCheckedText } from '#content/import-text/import-checked-text.ts';
import type { ImportedText } from '#content/import-text/import-text.ts';
import { toManuscript } from '#content/import-text/to-manuscript.ts';
import { findArticleByImport } from '#db/queries/articles.ts';
import type { Actor } from '#domain/actor.ts';
import { createArticle } from './create-article.ts';
import { importedMetadata } from './imported-metadata.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

export type ReportImported = {
  articleId: string;
  isNew: boolean;
  imported: ImportedText;
  /** What the text said about itself that no field can hold. */
  leftOut: string[];
};

/**
 * Makes a draft of a text file, with the actor as its author. The same text again is the same article: `isNew` is
 * false then, and nothing was written. `tooLarge` above 1 MB; otherwise the refusals of `createArticle`.
 */
export async function importReport(
  desk: Newsroom,
  actor: Actor,
  { text, fileName }: { text: string; fileName: string },
): Promise<Result<ReportImported>> {
  const read = importCheckedText(text, { file: fileName });
  if (!read.ok) return fail({ code: 'invalid', problem: read.problem });
  const imported = read.value;
  const { metadata, leftOut } = importedMetadata(imported);
  const importHash = sha256Hex(text);
  const known = await findArticleByImport(desk.store.read, actor.id, importHash);
  if (known) return done({ articleId: known, isNew: false, imported, leftOut });

  const draft = { doc: toManuscript(imported), metadata, importHash };
  const created = await createArticle(desk, actor, { requestId: desk.newId(), imported: draft });
  return created.ok ? done({ articleId: created.value.articleId, isNew: true, imported, leftOut }) : created;
}
