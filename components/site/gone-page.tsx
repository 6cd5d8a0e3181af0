import { isoInZone, pageTimestamp } from '#domain/dates.ts';
import type { Tombstone } from '#domain/published.ts';
import { sitePath } from '#domain/site-language.ts';
import { ApologyLinks } from './apologies.tsx';
import { siteWords } from './site-words.ts';

/** What stands in place of an article that was taken down. */
export function GonePage({ tombstone }: { tombstone: Tombstone }) {
  const { takenAt, notice, apologies, language } = tombstone;
  const words = siteWords[language];
  return (
    <div className="quiet">
      <h1>{words.goneTitle}</h1>
      <p>{notice ?? words.goneText}</p>
      <p>
        <time dateTime={isoInZone(takenAt)}>{pageTimestamp(takenAt, language)}</time>
      </p>
      <ApologyLinks apologies={apologies} language={language} />
      <p>
        <a href={sitePath(language, '/')}>{words.toFront}</a>
      </p>
    </div>
  );
}
