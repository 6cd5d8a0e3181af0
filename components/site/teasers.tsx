import { pageTimestamp } from '#domain/dates.ts';
import { photoUrl, srcset } from '#domain/photo-urls.ts';
import type { PublishedPhoto, Teaser } from '#domain/published.ts';

/** The story that opens the front page, with its photo large. */
export function LeadStory({ teaser }: { teaser: Teaser }) {
  return (
    <article className="lead">
      {teaser.photo && (
        <a href={teaser.path} tabIndex={-1} aria-hidden="true">
          <TeaserPhoto photo={teaser.photo} sizes="(min-width: 64rem) 42rem, 100vw" eager />
        </a>
      )}
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

/** A grid of stories, newest first. */
export function TeaserGrid({ teasers }: { teasers: readonly Teaser[] }) {
  return (
    <div className="grid">
      {teasers.map((teaser) => (
        <TeaserCard key={teaser.number} teaser={teaser} />
      ))}
    </div>
  );
}

function TeaserCard({ teaser }: { teaser: Teaser }) {
  return (
    <article className="teaser">
      {teaser.photo && (
        <a href={teaser.path} tabIndex={-1} aria-hidden="true">
          <TeaserPhoto photo={teaser.photo} sizes="(min-width: 64rem) 22rem, (min-width: 44rem) 45vw, 100vw" />
        </a>
      )}
      <SectionKicker teaser={teaser} />
      <h3>
        <a href={teaser.path}>{teaser.headline}</a>
      </h3>
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

/** A teaser's photo says nothing that its headline does not: its alt text is empty. */
function TeaserPhoto({ photo, sizes, eager }: { photo: PublishedPhoto; sizes: string; eager?: boolean }) {
  return (
    <picture>
      <source type="image/avif" srcSet={srcset(photo.assetId, photo.width, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={srcset(photo.assetId, photo.width, 'webp')} sizes={sizes} />
      <img
        src={photoUrl(photo.assetId, 800, 'jpeg')}
        srcSet={srcset(photo.assetId, photo.width, 'jpeg')}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt=""
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  );
}
