import type { Repairs } from '#content/normalise.ts';
import type { HtmlSource } from './html-source.ts';
import type { LeftOutFor } from './left-out.ts';

/** What an import of HTML met and what it changed, counted; a note beside the text says it in words. */
export type HtmlReport = {
  source: HtmlSource;
  kept: {
    headings: number;
    bulleted: number;
    numbered: number;
    tables: number;
    quotes: number;
    links: number;
    notes: number;
  };
  /** Elements that said how something looks and nothing else. */
  decoration: number;
  leftOut: Record<Exclude<LeftOutFor, 'never'>, number>;
  /** The old system's image toolbars that were printed in the text. */
  toolbars: number;
  /** The addresses of links that no page of ours may carry; their words stay. */
  unsafeLinks: string[];
  /** Photos that became a visible place with their caption. */
  photos: number;
  repairs: Repairs;
  legacy: { tcvn3: number; vni: number; unknown: number };
};

export function emptyReport(source: HtmlSource): HtmlReport {
  return {
    source,
    kept: { headings: 0, bulleted: 0, numbered: 0, tables: 0, quotes: 0, links: 0, notes: 0 },
    decoration: 0,
    leftOut: { control: 0, hidden: 0, deleted: 0, comment: 0, furniture: 0 },
    toolbars: 0,
    unsafeLinks: [],
    photos: 0,
    repairs: { nonBreakingSpaces: 0, otherSpaces: 0, invisible: 0, eth: 0, recomposed: false },
    legacy: { tcvn3: 0, vni: 0, unknown: 0 },
  };
}

export function addRepairs(report: HtmlReport, found: Repairs): void {
  const { repairs } = report;
  repairs.nonBreakingSpaces += found.nonBreakingSpaces;
  repairs.otherSpaces += found.otherSpaces;
  repairs.invisible += found.invisible;
  repairs.eth += found.eth;
  repairs.recomposed ||= found.recomposed;
}
