import type { HtmlReport } from '#content/import-html/html-report.ts';
import type { ImportedHtml } from '#content/import-html/import-html.ts';

type Seen = { outline: string; report: HtmlReport; html: string };
export type Feature = { name: string; isShown: (seen: Seen) => boolean };

const inOutline =
  (pattern: RegExp) =>
  ({ outline }: Seen) =>
    pattern.test(outline);
const counted =
  (count: (report: HtmlReport) => number | boolean) =>
  ({ report }: Seen) =>
    Boolean(count(report));

/** What an import keeps, leaves out or repairs, and how its result shows that it did. */
export const features: readonly Feature[] = [
  { name: 'headings', isShown: inOutline(/^#{2,3} \S/m) },
  { name: 'bold', isShown: inOutline(/\*\*[^*]+\*\*/) },
  { name: 'italic', isShown: inOutline(/_[^_\n]+_/) },
  { name: 'links', isShown: inOutline(/\]\(https?:/) },
  { name: 'bulleted lists', isShown: inOutline(/^- \S/m) },
  { name: 'numbered lists', isShown: inOutline(/^\d+\. \S/m) },
  { name: 'lists in lists', isShown: inOutline(/^ {2,}(?:-|\d+\.) \S/m) },
  { name: 'tables', isShown: inOutline(/^\|.*\|$/m) },
  { name: 'header cells', isShown: inOutline(/\|= /) },
  { name: 'merged cells', isShown: inOutline(/\{\d+×\d+\}/) },
  { name: 'quotes', isShown: inOutline(/^> \S/m) },
  { name: 'who is quoted', isShown: inOutline(/^> — \S/m) },
  { name: 'footnotes as text', isShown: inOutline(/^\[1\] \S/m) },
  { name: 'photos as places', isShown: inOutline(/^\[(?!\d+\])\S+\]/m) },
  { name: 'captions', isShown: inOutline(/^\[(?!\d+\])\S+\] (?:left |right |wide )?\p{L}/mu) },
  { name: 'credits', isShown: inOutline(/^\[(?!\d+\])\S+\].*\([^)]+\)/m) },
  { name: 'alt texts', isShown: inOutline(/^\[(?!\d+\])\S+\].*\{\D[^}]*\}/m) },
  { name: 'toolbar words taken out', isShown: counted(({ toolbars }) => toolbars) },
  { name: 'controls left out', isShown: counted(({ leftOut }) => leftOut.control) },
  { name: 'page furniture left out', isShown: counted(({ leftOut }) => leftOut.furniture) },
  { name: 'hidden text left out', isShown: counted(({ leftOut }) => leftOut.hidden) },
  { name: 'tracked deletions left out', isShown: counted(({ leftOut }) => leftOut.deleted) },
  { name: 'comments left out', isShown: counted(({ leftOut }) => leftOut.comment) },
  { name: 'unsafe links undone', isShown: counted(({ unsafeLinks }) => unsafeLinks.length) },
  {
    name: 'redirects and trackers undone',
    isShown: ({ html }) => /google\.com\/url|safelinks|utm_/.test(html),
  },
  { name: 'raised and lowered figures', isShown: inOutline(/[⁰¹²³⁴-⁹₀-₉]/) },
  { name: 'decoration gone', isShown: counted(({ decoration }) => decoration) },
  { name: 'no-break spaces', isShown: counted(({ repairs }) => repairs.nonBreakingSpaces) },
  { name: 'invisible characters', isShown: counted(({ repairs }) => repairs.invisible) },
  { name: 'Ð as Đ', isShown: counted(({ repairs }) => repairs.eth) },
  { name: 'marks composed (NFD)', isShown: counted(({ repairs }) => repairs.recomposed) },
  { name: 'TCVN3 fonts', isShown: counted(({ legacy }) => legacy.tcvn3) },
  { name: 'VNI fonts', isShown: counted(({ legacy }) => legacy.vni) },
];

/** The features that one import shows. */
export function featuresOf(result: ImportedHtml, outline: string, html: string): string[] {
  return features
    .filter(({ isShown }) => isShown({ outline, report: result.report, html }))
    .map(({ name }) => name);
}
