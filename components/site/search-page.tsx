import { isoInZone, pageTimestamp } from '#domain/dates.ts';
import { type Asked, searchNames, searchPath } from '#domain/search/asked.ts';
import type { SearchFound } from '#domain/search/found.ts';
import type { Part } from '#domain/search/passage.ts';
import { queryLimits } from '#domain/search/query.ts';
import type { ListedSection } from '#domain/sections.ts';
import { Pager } from './pager.tsx';
import { siteWords } from './site-words.ts';

const words = siteWords.vi.search;

type SearchPageProps = { asked: Asked; found: SearchFound | undefined; sections: readonly ListedSection[] };

/** The search of readers: a form that works without scripts, and what it found. */
export function SearchPage({ asked, found, sections }: SearchPageProps) {
  return (
    <div className="search-page">
      <h1 className="page-title">{words.title}</h1>
      <SearchForm asked={asked} sections={sections} />
      {asked.problem && (
        <p className="note" role="alert">
          {words[asked.problem]}
        </p>
      )}
      {found && <Found asked={asked} found={found} />}
    </div>
  );
}

function SearchForm({ asked, sections }: Omit<SearchPageProps, 'found'>) {
  return (
    <search>
      <form className="search" action="/tim-kiem">
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
              {sections.map(({ id, name, parentId }) => (
                <option key={id} value={id}>
                  {parentId === null ? name : `— ${name}`}
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

function Found({ asked, found }: { asked: Asked; found: SearchFound }) {
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
              <a href={`/${teaser.section.id}`}>{teaser.section.name}</a> ·{' '}
              <time dateTime={isoInZone(teaser.publishedAt)}>{pageTimestamp(teaser.publishedAt)}</time>
            </div>
          </li>
        ))}
      </ol>
      <Pager page={found.page} pages={found.pages} path={searchPath({ ...asked, page: 1 })} />
    </>
  );
}

function Parts({ parts }: { parts: readonly Part[] }) {
  // A text is always cut the same way, so that a part is known by its place.
  return parts.map(({ text, isHit }, at) => (isHit ? <mark key={`${at}`}>{text}</mark> : text));
}
