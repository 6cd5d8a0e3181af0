import { pageTimestamp } from '#domain/dates.ts';
import type { Teaser } from '#domain/published.ts';
import { Photo } from './photo.tsx';

/** The story that opens the front page, with its photo large. Its alt text is empty: the headline says it. */
export function LeadStory({ teaser }: { teaser: Teaser }) {
  return (
    <article className="lead">
      {teaser.photo && <Photo {...teaser.photo} alt="" sizes="(min-width: 64rem) 42rem, 100vw" eager />}
      <div>
        <SectionKicker teaser={teaser} />
        <h2>
          <a href={teaser.path}>{teaser.headline}</a>
        </h2>
        <p>{teaser.sapo}</p>
        <When teaser={teaser} />
      </div>
    </article>
  );
}

/**
 * A grid of stories. The link of a headline covers its whole card; headlines are of the third `level` below a title, of
 * the second where none stands above them.
 */
export function TeaserGrid({ teasers, level = 3 }: { teasers: readonly Teaser[]; level?: 2 | 3 }) {
  return (
    <div className="grid">
      {teasers.map((teaser) => (
        <TeaserCard key={teaser.number} teaser={teaser} level={level} />
      ))}
    </div>
  );
}

/** Stories as headlines alone, with the day of each; `wide` where the whole page is theirs. */
export function HeadlineList({ teasers, wide = false }: { teasers: readonly Teaser[]; wide?: boolean }) {
  return (
    <ul className={wide ? 'headlines wide' : 'headlines'}>
      {teasers.map((teaser) => (
        <li key={teaser.number}>
          <a href={teaser.path}>{teaser.headline}</a>
          <When teaser={teaser} />
        </li>
      ))}
    </ul>
  );
}

function TeaserCard({ teaser, level }: { teaser: Teaser; level: 2 | 3 }) {
  const Headline = level === 2 ? 'h2' : 'h3';
  return (
    <article className="teaser">
      {teaser.photo && (
        <Photo {...teaser.photo} alt="" sizes="(min-width: 64rem) 22rem, (min-width: 44rem) 45vw, 100vw" />
      )}
      <SectionKicker teaser={teaser} />
      <Headline>
        <a href={teaser.path}>{teaser.headline}</a>
      </Headline>
      <p>{teaser.sapo}</p>
      <When teaser={teaser} />
    </article>
  );
}

function SectionKicker({ teaser }: { teaser: Teaser }) {
  return (
    <a className="kicker" href={`/${teaser.section.id}`}>
      {teaser.section.name}
    </a>
  );
}

function When({ teaser }: { teaser: Teaser }) {
  return (
    <div className="meta">
      <time dateTime={new Date(teaser.publishedAt).toISOString()}>
        {pageTimestamp(teaser.publishedAt, 'vi')}
      </time>
    </div>
  );
}
