import type { DocumentChanges, ReadDocument } from '#newsroom/read-document.ts';

/** What became of one file, for the screen and the report. */
export type Outcome = { file: string } & (
  | { result: 'made' | 'before'; articleId: string; title: string | null; about: About }
  /** With `--dry-run`: it would become a draft. */
  | { result: 'readable'; title: string | null; about: About }
  | { result: 'refused'; refusal: string }
);

export type About = {
  /** Counts of what was repaired, left out or written out, by name; only what happened. */
  repairs: Record<string, number>;
  /** What somebody should look at or complete by hand. */
  check: string[];
};

/** The counts of an import by plain names. */
export function repairsOf(changes: DocumentChanges): Record<string, number> {
  const all = 'text' in changes ? ofText(changes.text) : ofPage(changes.page);
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

function ofText({ removed, repaired, counts }: Extract<DocumentChanges, { text: unknown }>['text']) {
  return {
    paragraphs: counts.paragraphs,
    figures: counts.figures,
    'toolbar lines': removed.toolbarLines.length,
    'no-break spaces': removed.nbspTrimmed + removed.nbspToSpace,
    'letters repaired': (repaired?.eth ?? 0) + (repaired?.invisible ?? 0),
    'stray lines': removed.residueLines?.length ?? 0,
  };
}

function ofPage({
  kept,
  legacy,
  leftOut,
  repairs,
  photos,
  toolbars,
  unsafeLinks,
}: Extract<DocumentChanges, { page: unknown }>['page']) {
  return {
    headings: kept.headings,
    lists: kept.bulleted + kept.numbered,
    tables: kept.tables,
    quotes: kept.quotes,
    notes: kept.notes,
    figures: photos,
    'passages in old fonts': legacy.tcvn3 + legacy.vni,
    'toolbar lines': toolbars,
    'deleted passages': leftOut.deleted,
    'parts of the page': leftOut.furniture + leftOut.control,
    'unsafe links': unsafeLinks.length,
    'no-break spaces': repairs.nonBreakingSpaces,
    'letters repaired': repairs.eth + repairs.invisible,
  };
}

/** Letters of old fonts that no table knows; they stand in the text as they came. */
export function unreadLetters({ changes }: ReadDocument): number {
  return 'page' in changes ? changes.page.legacy.unknown : 0;
}
