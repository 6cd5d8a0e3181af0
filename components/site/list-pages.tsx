import type { FrontPage, SectionPage, Teaser } from '#domain/published.ts';
import { siteWords } from './site-words.ts';
import { LeadStory, TeaserGrid } from './teasers.tsx';

const words = siteWords.vi;

/** The front page: a lead story, then everything else, newest first. */
export function FrontPageView({ front }: { front: FrontPage }) {
  if (!front.lead) return <Nothing text={words.nothingYet} />;
  return (
    <>
      <LeadStory teaser={front.lead} />
      {front.latest.length > 0 && (
        <section aria-labelledby="moi-nhat">
          <h2 id="moi-nhat" className="block-title">
            {words.latest}
          </h2>
          <TeaserGrid teasers={front.latest} />
        </section>
      )}
    </>
  );
}

/** One section, a page of stories at a time. */
export function SectionPageView({ page }: { page: SectionPage }) {
  return (
    <>
      <h1 className="page-title">{page.section.name}</h1>
      {page.teasers.length === 0 ? <Nothing text={words.nothingInSection} /> : <Stories page={page} />}
    </>
  );
}

function Stories({ page }: { page: SectionPage }) {
  const [first, ...rest] = page.teasers as [Teaser, ...Teaser[]];
  const opens = page.page === 1;
  return (
    <>
      {opens && <LeadStory teaser={first} />}
      <TeaserGrid teasers={opens ? rest : page.teasers} />
      <Pager page={page} />
    </>
  );
}

function Pager({ page: { section, page, pages } }: { page: SectionPage }) {
  if (pages <= 1) return null;
  const newer = page === 2 ? `/${section.id}` : `/${section.id}?trang=${page - 1}`;
  return (
    <nav className="pager" aria-label={words.page}>
      {page > 1 ? <a href={newer}>← {words.newer}</a> : <span />}
      <span className="meta">
        {words.page} {page}/{pages}
      </span>
      {page < pages ? <a href={`/${section.id}?trang=${page + 1}`}>{words.older} →</a> : <span />}
    </nav>
  );
}

export function NotFoundPage() {
  return (
    <div className="quiet">
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
      <p>
        <a href="/">{words.toFront}</a>
      </p>
    </div>
  );
}

function Nothing({ text }: { text: string }) {
  return (
    <div className="quiet">
      <p>{text}</p>
    </div>
  );
}
