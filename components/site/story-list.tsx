import type { SectionPage, StoryPage, Teaser, TermPage } from '#domain/published.ts';
import { DocumentWords } from './document-words.tsx';
import { WaysOn } from './pager.tsx';
import { siteWords } from './site-words.ts';
import { LeadStory, TeaserGrid } from './teasers.tsx';

const words = siteWords.vi;

/** One section, a page of stories at a time; what editors set stands at the top of its first page. */
export function SectionPageView({ page }: { page: SectionPage }) {
  const { section, way, under, lead, beside } = page;
  const teasers = [...beside, ...page.teasers];
  return (
    <>
      <WayTo way={way.slice(0, -1)} />
      <h1 className={way.length > 1 ? 'page-title after-kicker' : 'page-title'}>{section.name}</h1>
      <Under sections={under} />
      {lead && <LeadStory teaser={lead} />}
      {teasers.length > 0 && <TeaserGrid teasers={teasers} level={2} />}
      {!lead && teasers.length === 0 && (
        <div className="quiet">
          <p>{words.nothingInSection}</p>
        </div>
      )}
      <WaysOn stories={page} path={`/${section.id}`} />
    </>
  );
}

type Links = readonly { id: string; name: string }[];

function WayTo({ way }: { way: Links }) {
  if (way.length === 0) return null;
  return (
    <nav className="kicker page-kicker" aria-label={words.way}>
      {way.map(({ id, name }) => (
        <a key={id} href={`/${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function Under({ sections }: { sections: Links }) {
  if (sections.length === 0) return null;
  return (
    <nav className="under" aria-label={words.under}>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={`/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a reader calls each kind. */
export const nameOfKind = {
  tag: 'topic',
  author: 'author',
  document: 'document',
  conference: 'conference',
} as const;

/** Everything under a topic or a document, or under a printed name. */
export function TermPageView({ page }: { page: TermPage }) {
  const { kind, name, path } = page.term;
  return (
    <>
      <p className="kicker page-kicker">{words[nameOfKind[kind]]}</p>
      <h1 className="page-title after-kicker">{name}</h1>
      {page.document && <DocumentWords document={page.document} />}
      <Stories stories={page} path={path} />
    </>
  );
}

function Stories({ stories, path }: { stories: StoryPage; path: string }) {
  const [first, ...rest] = stories.teasers as [Teaser, ...Teaser[]];
  const opens = stories.below === undefined;
  return (
    <>
      {opens && <LeadStory teaser={first} />}
      <TeaserGrid teasers={opens ? rest : stories.teasers} level={2} />
      <WaysOn stories={stories} path={path} />
    </>
  );
}
