import { bylineParts } from '#domain/byline.ts';
import { isoInZone, pageTimestamp } from '#domain/dates.ts';
import type { ArticleAsRead } from '#domain/published.ts';
import { termNamed } from '#domain/terms.ts';
import { siteWords } from './site-words.ts';

type Props = { article: ArticleAsRead };

/** Who made it; each printed name leads to everything else under it. */
export function BylineLine({ article }: Props) {
  const parts = bylineParts(article.metadata.byline, article.language);
  if (parts.length === 0) return null;
  return (
    <p className="byline">
      {parts.map(({ text, name }, at) => {
        const term = name === undefined ? undefined : termNamed(article.terms, 'author', name);
        return term ? (
          <a key={`${at}`} href={term.path} rel="author">
            {text}
          </a>
        ) : (
          text
        );
      })}
    </p>
  );
}

export function Topics({ article }: Props) {
  const { tags } = article.metadata;
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={siteWords[article.language].tags}>
      {tags.map((tag) => {
        const term = termNamed(article.terms, 'tag', tag);
        return <li key={tag}>{term ? <a href={term.path}>{tag}</a> : tag}</li>;
      })}
    </ul>
  );
}

/** What to read after it, without photos: a reader has already paid for one page. */
export function RelatedStories({ article: { related, language } }: Props) {
  if (related.length === 0) return null;
  return (
    <section className="related" aria-labelledby="lien-quan">
      <h2 id="lien-quan" className="block-title">
        {siteWords[language].related}
      </h2>
      <ul>
        {related.map(({ number, path, headline, publishedAt }) => (
          <li key={number}>
            <a href={path}>{headline}</a>{' '}
            <time className="meta" dateTime={isoInZone(publishedAt)}>
              {pageTimestamp(publishedAt, language)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
