import { isoInZone, pageTimestamp } from '#domain/dates.ts';
import { nameIn } from '#domain/published.ts';
import { type Asked, searchNames, searchPath } from '#domain/search/asked.ts';
import type { SearchFound } from '#domain/search/found.ts';
import type { Part } from '#domain/search/passage.ts';
import { queryLimits } from '#domain/search/query.ts';
import type { ListedSection } from '#domain/sections.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { Pager } from './pager.tsx';
import { siteWords } from './site-words.ts';

type SearchPageProps = {
  asked: Asked;
  found: SearchFound | undefined;
  sections: readonly ListedSection[];
  language: SiteLanguage;
};

/** The search of readers: a form that works without scripts, and what it found. */
export function SearchPage({ asked, found, sections, language }: SearchPageProps) {
  const words = siteWords[language].search;
  return (
    <div className="search-page">
      <h1 className="page-title">{words.title}</h1>
      <SearchForm asked={asked} sections={sections} language={language} />
      {problemsOf(asked).map((problem) => (
        <p key={problem} className="note" role="alert">
          {words[problem]}
        </p>
      ))}
      {found && <Found asked={asked} found={found} language={language} />}
    </div>
  );
}

/** Why part of what was asked is left out of the search. */
function problemsOf({ unknownSection, problem }: Asked) {
  return [...(unknownSection ? (['unknownSection'] as const) : []), ...(problem ? [problem] : [])];
}

function SearchForm({ asked, sections, language }: Omit<SearchPageProps, 'found'>) {
  const words = siteWords[language].search;
  return (
    <search>
      <form className="search" action={sitePath(language, '/tim-kiem')}>
        <label htmlFor="q">{words.field}</label>
        <div className="search-line">
          <input
            id="q"
            type="search"
            name={searchNames.typed}
            defaultValue={asked.typed}
            maxLength={queryLimits.characters}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="q-hint"
            data-suggestions="/tim-kiem/goi-y"
          />
          <button type="submit">{words.find}</button>
        </div>
        <p id="q-hint" className="meta">
          {words.hint}
        </p>
        <div className="search-narrow">
          <label>
            {words.section}
            <select name={searchNames.section} defaultValue={asked.section ?? ''}>
              <option value="">{words.everySection}</option>
              {sections.map((section) => (
                <option key={section.id} value={section.id}>
                  {section.parentId === null ? '' : '— '}
                  {nameIn(language, section)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.from}
            <input type="date" name={searchNames.from} defaultValue={asked.from} />
          </label>
          <label>
            {words.to}
            <input type="date" name={searchNames.to} defaultValue={asked.to} />
          </label>
        </div>
      </form>
    </search>
  );
}

type FoundProps = { asked: Asked; found: SearchFound; language: SiteLanguage };

function Found({ asked, found, language }: FoundProps) {
  const words = siteWords[language].search;
  if (found.total === 0) {
    return (
      <div className="quiet" role="status">
        <p>{words.nothing(asked.typed)}</p>
        <p>{words.nothingWays}</p>
      </div>
    );
  }
  return (
    <>
      <p className="meta" role="status">
        {found.isMore ? words.foundMore(found.total) : words.found(found.total)}
      </p>
      <ol className="results" start={found.first}>
        {found.results.map(({ teaser, headline, passage }) => (
          <li key={teaser.number}>
            <h2>
              <a href={teaser.path}>
                <Parts parts={headline} />
              </a>
            </h2>
            <p>
              <Parts parts={passage} />
            </p>
            <div className="meta">
              <a href={sitePath(language, `/${teaser.section.id}`)}>{nameIn(language, teaser.section)}</a> ·{' '}
              <time dateTime={isoInZone(teaser.publishedAt)}>
                {pageTimestamp(teaser.publishedAt, language)}
              </time>
            </div>
          </li>
        ))}
      </ol>
      <Pager
        page={found.page}
        pages={found.pages}
        path={sitePath(language, searchPath({ ...asked, page: 1 }))}
        language={language}
      />
    </>
  );
}

function Parts({ parts }: { parts: readonly Part[] }) {
  // A text is always cut the same way, so that a part is known by its place.
  return parts.map(({ text, isHit }, at) => (isHit ? <mark key={`${at}`}>{text}</mark> : text));
}
