import type { HtmlReport } from '#content/import-html/html-report.ts';
import type { ImportedText } from '#content/import-text/imported-text.ts';

/** What a paste made and changed, in the order in which the note tells it. */
export const pasteChanges = [
  'paragraphs',
  'photosCarried',
  'figures',
  'lists',
  'tables',
  'notes',
  'legacyText',
  'legacyUnknown',
  'toolbarLines',
  'deleted',
  'furniture',
  'unsafeLinks',
  'spaces',
  'letters',
  'residues',
  'decoration',
] as const;
export type PasteChange = (typeof pasteChanges)[number];
/** How many of each; what did not happen is missing or 0. */
export type PasteChanges = Partial<Record<PasteChange, number>>;

/** Changes that the writer would not miss, and hears of only beside others: they are in every paste. */
const quiet: readonly PasteChange[] = ['paragraphs', 'tables', 'decoration', 'spaces'];

/** What the import of plain text changed. */
export function changesOfText({ counts, removed, repaired }: ImportedText): PasteChanges {
  return {
    paragraphs: counts.paragraphs,
    figures: counts.figures,
    toolbarLines: removed.toolbarLines.length,
    spaces: removed.nbspTrimmed + removed.nbspToSpace,
    letters: (repaired?.eth ?? 0) + (repaired?.invisible ?? 0) + (repaired?.recomposed ? 1 : 0),
    residues: removed.residueLines?.length ?? 0,
  };
}

/** What the import of HTML changed; `carried` of its photos come along with their files. */
export function changesOfHtml(report: HtmlReport, carried: number): PasteChanges {
  const { kept, leftOut, repairs, legacy } = report;
  return {
    photosCarried: carried,
    figures: report.photos - carried,
    lists: kept.bulleted + kept.numbered,
    tables: kept.tables,
    notes: kept.notes,
    legacyText: legacy.tcvn3 + legacy.vni,
    legacyUnknown: legacy.unknown,
    toolbarLines: report.toolbars,
    deleted: leftOut.deleted,
    furniture: leftOut.furniture + leftOut.control,
    unsafeLinks: report.unsafeLinks.length,
    spaces: repairs.nonBreakingSpaces,
    letters: repairs.eth + repairs.invisible + (repairs.recomposed ? 1 : 0),
    decoration: report.decoration,
  };
}

/** The changes that a note tells, in order; none when a small paste came as it was. */
export function toldChanges(changes: PasteChanges): PasteChange[] {
  const happened = pasteChanges.filter((change) => (changes[change] ?? 0) > 0);
  return happened.some((change) => !quiet.includes(change)) ? happened : [];
}
