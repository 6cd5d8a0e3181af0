import type { Element, Root } from 'hast';
import { cleanManuscript } from '#content/clean-manuscript.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { emptyReport, type HtmlReport } from './html-report.ts';
import { type HtmlSource, recogniseSource } from './html-source.ts';
import { copyTree, textOf } from './html-tree.ts';
import { writeOutNotes } from './notes.ts';
import type { PagePhoto } from './photos.ts';
import { plain } from './pieces.ts';
import { readPart } from './read-page.ts';
import type { Scene } from './scene.ts';
import { setStandfirst } from './standfirst.ts';
import { readStyles } from './style-rules.ts';
import { takeToolbars } from './toolbar-words.ts';
import { rebuildWordLists } from './word-lists.ts';
import { wrapWordQuotes } from './word-quotes.ts';

export type ImportedHtml = {
  /** Blocks of a manuscript's body, clean; empty when the page holds no word and no photo. */
  blocks: NodeJSON[];
  /** The photos that figures wait for, for a caller who can fetch them. */
  photos: PagePhoto[];
  report: HtmlReport;
};

export type ImportSettings = {
  /** Ids for the figures that are made. */
  newId: () => string;
  /** The program that the page comes from, where it is known. */
  source?: HtmlSource;
};

/**
 * Makes blocks of foreign HTML: what it means stays (headings, emphasis, links, lists, tables, quotes, notes, photos
 * with captions), how it looks goes, and characters and old encodings are repaired. `tree` is hast, from whatever
 * parser; it is not changed. Never throws.
 */
export function importHtml(tree: Root, { newId, source }: ImportSettings): ImportedHtml {
  const root = copyTree(tree);
  const styleOf = readStyles(root);
  const toolbars = takeToolbars(root);
  const report = emptyReport(source ?? recogniseSource(root));
  report.toolbars = toolbars;
  report.kept.notes = writeOutNotes(root);
  rebuildWordLists(root);
  setStandfirst(root);
  wrapWordQuotes(root);
  const most = textOf(root).length / 2;
  const isMost = (element: Element) => textOf(element).length > most;
  const scene: Scene = { styleOf, report, newId, isMost, photos: [] };
  const blocks = readPart(root.children, plain, scene);
  return { blocks: cleanManuscript({ type: 'doc', content: blocks }).content, photos: scene.photos, report };
}
