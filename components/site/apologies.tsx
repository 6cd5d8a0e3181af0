import type { Apology } from '#domain/apology.ts';
import { houseDate, isoInZone, pageTimestamp } from '#domain/dates.ts';
import type { ApologyLink, ListedApology } from '#domain/published.ts';
import type { SiteLanguage } from '#domain/site-language.ts';
import { siteWords } from './site-words.ts';

type ApologyBoxProps = { apology: Apology; correctedPath: string | undefined; language: 'vi' | 'en' };

/** In an item of correction and apology: which article, what was printed, what is true. */
export function ApologyBox({ apology, correctedPath, language }: ApologyBoxProps) {
  const { aboutArticle, wasPrinted, isTrue } = siteWords[language];
  const { headline, section, date, wrong, right } = apology;
  return (
    <dl className="note correction apology">
      <dt>{aboutArticle}</dt>
      <dd>
        {correctedPath ? <a href={correctedPath}>{headline}</a> : headline} ({section},{' '}
        {houseDate(date, language)})
      </dd>
      <dt>{wasPrinted}</dt>
      <dd>
        <del>{wrong}</del>
      </dd>
      <dt>{isTrue}</dt>
      <dd>
        <ins>{right}</ins>
      </dd>
    </dl>
  );
}

/** On the page of an article, and where it stood: the way to the items that correct it. */
export function ApologyLinks({
  apologies,
  language,
}: {
  apologies: readonly ApologyLink[];
  language: 'vi' | 'en';
}) {
  if (apologies.length === 0) return null;
  const { apologiesTitle, apologyOfThis } = siteWords[language];
  return (
    <aside className="note correction" aria-label={apologiesTitle}>
      {apologies.map(({ path, headline, at }) => (
        <p key={path}>
          <strong>{apologyOfThis}</strong>
          <a href={path}>{headline}</a>, <time dateTime={isoInZone(at)}>{pageTimestamp(at, language)}</time>
        </p>
      ))}
    </aside>
  );
}

type ApologiesProps = { apologies: readonly ListedApology[]; language: SiteLanguage };

/** The public list of corrections and apologies, newest first. */
export function ApologiesPage({ apologies, language }: ApologiesProps) {
  const words = siteWords[language];
  return (
    <>
      <h1 className="page-title">{words.apologiesTitle}</h1>
      <p className="page-lead">{words.apologiesText}</p>
      {apologies.length === 0 && <p>{words.noApologies}</p>}
      <ol className="corrections">
        {apologies.map(({ path, headline, at, corrected }) => (
          <li key={path}>
            <time dateTime={isoInZone(at)}>{pageTimestamp(at, language)}</time>
            <h2>
              <a href={path}>{headline}</a>
            </h2>
            <p>
              {words.aboutArticle}{' '}
              {corrected.path ? <a href={corrected.path}>{corrected.headline}</a> : corrected.headline} (
              {corrected.section}, {houseDate(corrected.date, language)})
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
