import type { NodeJSON } from '#content/manuscript.ts';
import type { Check } from './finding.ts';

const intoTheDesk = /^(?:https?:\/\/[^/]+)?\/(?:desk|api)(?:\/|$)|^https?:\/\/(?:localhost|127\.)/iu;

/** Words that say nothing of where a link leads, alone on a list of links or read out by a machine (WCAG 2.2, 2.4.4). */
const emptyWords =
  /^(?:(?:xem|bấm|nhấn|nhấp|click|đọc)(?: thêm)? )?(?:(?:tại|vào|ở) )?(?:đây|(?:link|liên kết)(?: này)?|here)\.?$/iu;
const bareAddress = /^(?:https?:\/\/|www\.)\S+$/iu;

/** What is odd about the links of an article. */
export const linkChecks = {
  /** A way into the newsroom leads readers to a closed door. */
  linkToDesk: {
    level: 'warn',
    find: ({ doc }) =>
      linksOf(doc)
        .filter(({ href }) => intoTheDesk.test(href))
        .map(({ match }) => ({ place: 'body', match })),
  },
  linkWords: {
    level: 'info',
    answerable: true,
    find: ({ doc }) =>
      linksOf(doc)
        .filter(({ match }) => emptyWords.test(match.trim()) || bareAddress.test(match.trim()))
        .map(({ match }) => ({ place: 'body', match })),
  },
} as const satisfies Record<string, Check>;

/** Every link of a text with its words. */
function linksOf(node: NodeJSON): { href: string; match: string }[] {
  const own = (node.marks ?? [])
    .filter(({ type }) => type === 'link')
    .map(({ attrs }) => ({ href: String(attrs?.href ?? ''), match: node.text ?? '' }));
  return [...own, ...(node.content ?? []).flatMap(linksOf)];
}
