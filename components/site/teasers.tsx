import { pageTimestamp } from '#domain/dates.ts';
import { nameIn, type Teaser } from '#domain/published.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { Photo } from './photo.tsx';

type Story = { teaser: Teaser; language: SiteLanguage };
type Stories = { teasers: readonly Teaser[]; language: SiteLanguage };

/** The story that opens the front page, with its photo large. Its alt text is empty: the headline says it. */
export function LeadStory({ teaser, language }: Story) {
  return (
    <article className="lead" lang={otherThan(language, teaser)}>
      {teaser.photo && <Photo {...teaser.photo} alt="" sizes="(min-width: 64rem) 42rem, 100vw" eager />}
      <div>
        <SectionKicker teaser={teaser} language={language} />
        <h2>
          <a href={teaser.path}>{teaser.headline}</a>
        </h2>
        <p>{teaser.sapo}</p>
        <When teaser={teaser} language={language} />
      </div>
    </article>
  );
}

/**
 * A grid of stories. The link of a headline covers its whole card; headlines are of the third `level` below a title, of
 * the second where none stands above them.
 */
export function TeaserGrid({ teasers, language, level = 3 }: Stories & { level?: 2 | 3 }) {
  return (
    <div className="grid">
      {teasers.map((teaser) => (
        <TeaserCard key={teaser.number} teaser={teaser} language={language} level={level} />
      ))}
    </div>
  );
}

/** Stories as headlines alone, with the day of each; `wide` where the whole page is theirs. */
export function HeadlineList({ teasers, language, wide = false }: Stories & { wide?: boolean }) {
  return (
    <ul className={wide ? 'headlines wide' : 'headlines'}>
      {teasers.map((teaser) => (
        <li key={teaser.number} lang={otherThan(language, teaser)}>
          <a href={teaser.path}>{teaser.headline}</a>
          <When teaser={teaser} language={language} />
        </li>
      ))}
    </ul>
  );
}

function TeaserCard({ teaser, language, level }: Story & { level: 2 | 3 }) {
  const Headline = level === 2 ? 'h2' : 'h3';
  return (
    <article className="teaser" lang={otherThan(language, teaser)}>
      {teaser.photo && (
        <Photo {...teaser.photo} alt="" sizes="(min-width: 64rem) 22rem, (min-width: 44rem) 45vw, 100vw" />
      )}
      <SectionKicker teaser={teaser} language={language} />
      <Headline>
        <a href={teaser.path}>{teaser.headline}</a>
      </Headline>
      <p>{teaser.sapo}</p>
      <When teaser={teaser} language={language} />
    </article>
  );
}

/** The language of a story where it is not that of the page. */
function otherThan(language: SiteLanguage, teaser: Teaser): SiteLanguage | undefined {
  return teaser.language === language ? undefined : teaser.language;
}

function SectionKicker({ teaser: { section }, language }: Story) {
  return (
    <a className="kicker" href={sitePath(language, `/${section.id}`)}>
      {nameIn(language, section)}
    </a>
  );
}

function When({ teaser, language }: Story) {
  return (
    <div className="meta">
      <time dateTime={new Date(teaser.publishedAt).toISOString()}>
        {pageTimestamp(teaser.publishedAt, language)}
      </time>
    </div>
  );
}
