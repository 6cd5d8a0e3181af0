import {
  nameIn,
  type SectionName,
  type SectionPage,
  type StoryPage,
  type Teaser,
  type TermPage,
} from '#domain/published.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { DocumentWords } from './document-words.tsx';
import { WaysOn } from './pager.tsx';
import { siteWords } from './site-words.ts';
import { LeadStory, TeaserGrid } from './teasers.tsx';

/** One section, a page of stories at a time; what editors set stands at the top of its first page. */
export function SectionPageView({ page, language = 'vi' }: { page: SectionPage; language?: SiteLanguage }) {
  const words = siteWords[language];
  const { section, way, under, lead, beside } = page;
  const teasers = [...beside, ...page.teasers];
  return (
    <>
      <WayTo way={way.slice(0, -1)} language={language} />
      <h1 className={way.length > 1 ? 'page-title after-kicker' : 'page-title'}>
        {nameIn(language, section)}
      </h1>
      <Under sections={under} language={language} />
      {lead && <LeadStory teaser={lead} language={language} />}
      {teasers.length > 0 && <TeaserGrid teasers={teasers} language={language} level={2} />}
      {!lead && teasers.length === 0 && (
        <div className="quiet">
          <p>{words.nothingInSection}</p>
        </div>
      )}
      <WaysOn stories={page} path={sitePath(language, `/${section.id}`)} language={language} />
    </>
  );
}

type Links = readonly SectionName[];

function WayTo({ way, language }: { way: Links; language: SiteLanguage }) {
  if (way.length === 0) return null;
  return (
    <nav className="kicker page-kicker" aria-label={siteWords[language].way}>
      {way.map((section) => (
        <a key={section.id} href={sitePath(language, `/${section.id}`)}>
          {nameIn(language, section)}
        </a>
      ))}
    </nav>
  );
}

function Under({ sections, language }: { sections: Links; language: SiteLanguage }) {
  if (sections.length === 0) return null;
  return (
    <nav className="under" aria-label={siteWords[language].under}>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={sitePath(language, `/${section.id}`)}>{nameIn(language, section)}</a>
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
export function TermPageView({ page, language }: { page: TermPage; language: SiteLanguage }) {
  const { kind, name, path } = page.term;
  return (
    <>
      <p className="kicker page-kicker">{siteWords[language][nameOfKind[kind]]}</p>
      <h1 className="page-title after-kicker">{name}</h1>
      {page.document && <DocumentWords document={page.document} language={language} />}
      <Stories stories={page} path={path} language={language} />
    </>
  );
}

function Stories({ stories, path, language }: { stories: StoryPage; path: string; language: SiteLanguage }) {
  const [first, ...rest] = stories.teasers as [Teaser, ...Teaser[]];
  const opens = stories.below === undefined;
  return (
    <>
      {opens && <LeadStory teaser={first} language={language} />}
      <TeaserGrid teasers={opens ? rest : stories.teasers} language={language} level={2} />
      <WaysOn stories={stories} path={path} language={language} />
    </>
  );
}
