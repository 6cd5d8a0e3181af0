import type { ImportedText } from '#content/import-text/imported-text.ts';
import { toByline } from '#content/import-text/to-manuscript.ts';

/** What a pasted report brought along besides its text, and what was changed in it. */
export type ImportReport = Pick<
  ImportedText,
  'ask' | 'removed' | 'repaired' | 'counts' | 'dateline' | 'tags' | 'language'
> & {
  byline: { roles: string[]; name: string }[];
  /** The manuscript was empty, and the pasted text is now all of it. */
  filled: boolean;
};

export function importReport(imported: ImportedText, filled: boolean): ImportReport {
  const { ask, removed, repaired, counts, dateline, tags, language } = imported;
  return { ask, removed, repaired, counts, dateline, tags, language, byline: toByline(imported), filled };
}
