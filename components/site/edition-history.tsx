import { isoInZone, pageTimestamp } from '#domain/dates.ts';
import type { PublishedEdition } from '#domain/published.ts';
import { siteWords } from './site-words.ts';

type EditionHistoryProps = { editions: readonly PublishedEdition[]; language: 'vi' | 'en' };

/** Every edition that readers had of an article, the newest first, with what was said of each; nothing after the first only. */
export function EditionHistory({ editions, language }: EditionHistoryProps) {
  if (editions.length < 2) return null;
  const words = siteWords[language];
  return (
    <details className="editions">
      <summary>{words.editionsOf(editions.length)}</summary>
      <ol reversed>
        {editions.toReversed().map(({ sequence, at, kind, note }) => (
          <li key={sequence}>
            <time dateTime={isoInZone(at)}>{pageTimestamp(at, language)}</time>
            {` · ${words.editionKinds[kind]}`}
            {note !== undefined && `: ${note}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
