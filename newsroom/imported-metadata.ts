import type { ImportedText } from '#content/import-text/import-text.ts';
import { toByline } from '#content/import-text/to-manuscript.ts';
import { type ArticleMetadata, emptyMetadata, metadataLimits, metadataSchema } from '#domain/metadata.ts';

/** The details of an article, and what the text said that their form cannot hold. */
export type ImportedMetadata = { metadata: ArticleMetadata; leftOut: string[] };

/** The part of an import that becomes details. */
export type SaidOfItself = Pick<ImportedText, 'dateline' | 'tags' | 'byline' | 'language'>;

const form = metadataSchema.shape;

/** What a text said about itself, as details of an article. A value that is too long is left out whole and named. */
export function importedMetadata(imported: SaidOfItself): ImportedMetadata {
  const leftOut: string[] = [];
  const fits = (checked: { success: boolean }, text: string) => {
    if (!checked.success) leftOut.push(text);
    return checked.success;
  };
  const upTo = <T>(most: number, all: T[], textOf: (one: T) => string): T[] => {
    leftOut.push(...all.slice(most).map(textOf));
    return all.slice(0, most);
  };
  const { mark, place, date } = imported.dateline;
  const tags = imported.tags.filter((tag) => fits(form.tags.element.safeParse(tag), tag));
  const byline = toByline(imported).filter((by) => fits(form.byline.element.safeParse(by), by.name));
  const metadata: ArticleMetadata = {
    ...emptyMetadata(imported.language),
    tags: upTo(metadataLimits.tags, [...new Set(tags)], (tag) => tag),
    byline: upTo(metadataLimits.bylines, byline, ({ name }) => name),
    dateline: {
      mark: mark !== null && fits(form.dateline.shape.mark.safeParse(mark), mark) ? mark : null,
      place: place !== null && fits(form.dateline.shape.place.safeParse(place), place) ? place : null,
      date,
    },
  };
  return { metadata, leftOut };
}
