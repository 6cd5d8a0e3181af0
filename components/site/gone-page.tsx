import { isoInZone, pageTimestamp } from '#domain/dates.ts';
import type { Tombstone } from '#domain/published.ts';
import { ApologyLinks } from './apologies.tsx';
import { siteWords } from './site-words.ts';

const words = siteWords.vi;

/** What stands in place of an article that was taken down. */
export function GonePage({ tombstone: { takenAt, notice, apologies } }: { tombstone: Tombstone }) {
  return (
    <div className="quiet">
      <h1>{words.goneTitle}</h1>
      <p>{notice ?? words.goneText}</p>
      <p>
        <time dateTime={isoInZone(takenAt)}>{pageTimestamp(takenAt)}</time>
      </p>
      <ApologyLinks apologies={apologies} language="vi" />
      <p>
        <a href="/">{words.toFront}</a>
      </p>
    </div>
  );
}
