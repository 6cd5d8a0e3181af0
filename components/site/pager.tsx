import type { StoryPage } from '#domain/published.ts';
import { siteWords } from './site-words.ts';

type PagerProps = {
  page: number;
  pages: number;
  /** The address of the list's first page, with what it is narrowed by. */
  path: string;
  language?: 'vi' | 'en';
};

/** The way through a long list; nothing where the list has one page. */
export function Pager({ page, pages, path, language = 'vi' }: PagerProps) {
  const words = siteWords[language];
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={words.page}>
      {page > 1 ? (
        <a href={pagePath(path, page - 1)} rel="prev">
          ← {words.newer}
        </a>
      ) : (
        <span />
      )}
      <span className="meta">
        {words.page} {page}/{pages}
      </span>
      {page < pages ? (
        <a href={pagePath(path, page + 1)} rel="next">
          {words.older} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}

/** The first page has the plain address. */
export function pagePath(path: string, page: number): string {
  return page <= 1 ? path : `${path}${path.includes('?') ? '&' : '?'}trang=${page}`;
}

type WaysOnProps = { stories: StoryPage; path: string; language: 'vi' | 'en' };

/** The way through a list that goes down from a place in it; nothing where it has one page. */
export function WaysOn({ stories: { older, newer }, path, language }: WaysOnProps) {
  const words = siteWords[language];
  if (older === undefined && newer === undefined) return null;
  return (
    <nav className="pager" aria-label={words.page}>
      {newer === undefined ? (
        <span />
      ) : (
        <a href={newer === 'top' ? path : belowPath(path, newer)} rel="prev">
          ← {words.newer}
        </a>
      )}
      {older !== undefined && (
        <a href={belowPath(path, older)} rel="next">
          {words.older} →
        </a>
      )}
    </nav>
  );
}

/** The page of a list that begins under the article of a public number. */
export function belowPath(path: string, number: number | undefined): string {
  return number === undefined ? path : `${path}?truoc=${number}`;
}
