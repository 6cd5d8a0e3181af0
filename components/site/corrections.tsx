import { isoInZone, pageTimestamp } from '#domain/dates.ts';
import type { Correction, ListedCorrection } from '#domain/published.ts';
import type { SiteLanguage } from '#domain/site-language.ts';
import { siteWords } from './site-words.ts';

/** Above the text of an article: what was wrong in it once, for as long as it is read. */
export function CorrectionBox({
  corrections,
  language,
}: {
  corrections: readonly Correction[];
  language: 'vi' | 'en';
}) {
  if (corrections.length === 0) return null;
  const { corrected } = siteWords[language];
  return (
    <aside className="note correction" aria-label={corrected}>
      {corrections.map(({ at, note }) => (
        <p key={at}>
          <strong>
            {corrected}, <time dateTime={isoInZone(at)}>{pageTimestamp(at, language)}</time>
          </strong>
          {note}
        </p>
      ))}
    </aside>
  );
}

type CorrectionsProps = { corrections: readonly ListedCorrection[]; language: SiteLanguage };

/** The public list of corrections, newest first, each with the way to its article. */
export function CorrectionsPage({ corrections, language }: CorrectionsProps) {
  const words = siteWords[language];
  return (
    <>
      <h1 className="page-title">{words.correctionsTitle}</h1>
      <p className="page-lead">{words.correctionsText}</p>
      {corrections.length === 0 && <p>{words.noCorrections}</p>}
      <ol className="corrections">
        {corrections.map(({ at, note, path, headline }) => (
          <li key={`${path}-${at}`}>
            <time dateTime={isoInZone(at)}>{pageTimestamp(at, language)}</time>
            <h2>
              <a href={path}>{headline}</a>
            </h2>
            <p>{note}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
