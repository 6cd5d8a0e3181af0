import type { SectionPage, StoryPage, Teaser, TermPage } from '#domain/published.ts';
import { WaysOn } from './pager.tsx';
import { siteWords } from './site-words.ts';
import { LeadStory, TeaserGrid } from './teasers.tsx';

const words = siteWords.vi;

/** One section, a page of stories at a time. */
export function SectionPageView({ page }: { page: SectionPage }) {
  return (
    <>
      <h1 className="page-title">{page.section.name}</h1>
      {page.teasers.length === 0 ? (
        <div className="quiet">
          <p>{words.nothingInSection}</p>
        </div>
      ) : (
        <Stories stories={page} path={`/${page.section.id}`} />
      )}
    </>
  );
}

/** Everything under a topic, or under a printed name. */
export function TermPageView({ page }: { page: TermPage }) {
  const { kind, name, path } = page.term;
  return (
    <>
      <p className="kicker page-kicker">{kind === 'tag' ? words.topic : words.author}</p>
      <h1 className="page-title after-kicker">{name}</h1>
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
      <TeaserGrid teasers={opens ? rest : stories.teasers} />
      <WaysOn stories={stories} path={path} />
    </>
  );
}
