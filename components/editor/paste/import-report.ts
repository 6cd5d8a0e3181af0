import type { ArticleParts } from '#content/import-html/article-parts.ts';
import type { ImportedText } from '#content/import-text/imported-text.ts';
import { detectLanguage } from '#content/import-text/language.ts';
import { toByline } from '#content/import-text/to-manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import type { PasteChanges } from './paste-changes.ts';

/** What a pasted report brought along besides its text. */
export type ImportedDetails = Pick<ImportedText, 'dateline' | 'tags' | 'language'> & {
  byline: { roles: string[]; name: string }[];
  /** What the report does not say, by name. */
  ask: string[];
  /** The manuscript was empty, and the pasted text is now all of it. */
  filled: boolean;
};

/** What a paste changed, and the details of a report where one was pasted. */
export type PasteReport = {
  changes: PasteChanges;
  /** The addresses of links that were taken out. */
  unsafeLinks?: readonly string[];
  details?: ImportedDetails;
  /** Nothing was pasted, because a manuscript cannot hold so much. */
  refused?: 'tooLarge';
};

export function detailsOfText(imported: ImportedText, filled: boolean): ImportedDetails {
  const { ask, dateline, tags, language } = imported;
  return { ask, dateline, tags, language, byline: toByline(imported), filled };
}

/** The details of a report that came as HTML and is now the whole manuscript. */
export function detailsOfArticle(parts: ArticleParts): ImportedDetails {
  const { dateline, tags, byline, headline, sapo, blocks } = parts;
  const lines = [headline ?? '', sapo ?? '', ...blocks.map(blockText)];
  const missing = Object.entries({
    headline,
    sapo,
    'dateline.date': dateline.date,
    'dateline.place': dateline.place,
  })
    .filter(([, value]) => value === null)
    .map(([name]) => name);
  return {
    dateline,
    tags,
    language: detectLanguage(lines.map((text, number) => ({ number, text }))),
    byline: byline.map(({ roles, name }) => ({ roles, name })),
    ask: [...missing, ...(byline.length === 0 ? ['byline'] : []), 'section'],
    filled: true,
  };
}
