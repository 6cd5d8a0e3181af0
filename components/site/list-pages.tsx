import type { ReactNode } from 'react';
import { type FrontPage, nameIn } from '#domain/published.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { siteWords } from './site-words.ts';
import { HeadlineList, LeadStory, TeaserGrid } from './teasers.tsx';

type FrontProps = { front: FrontPage; name: string; language?: SiteLanguage };

/** The front page: what editors put at its top, what is newest, and what each section has beyond that. */
export function FrontPageView({ front, name, language = 'vi' }: FrontProps) {
  const words = siteWords[language];
  const { lead, beside, picks, latest, strips } = front;
  if (!lead) return <Nothing text={words.nothingYet} />;
  return (
    <>
      <h1 className="unseen">{name}</h1>
      <LeadStory teaser={lead} language={language} />
      {beside.length > 0 && <TeaserGrid teasers={beside} language={language} level={2} />}
      {picks.length > 0 && (
        <Block id="dang-chu-y" title={words.picks}>
          <HeadlineList teasers={picks} language={language} wide />
        </Block>
      )}
      {latest.length > 0 && (
        <Block id="moi-nhat" title={words.latest}>
          <TeaserGrid teasers={latest} language={language} />
        </Block>
      )}
      {strips.length > 0 && (
        <div className="strips">
          {strips.map(({ section, teasers }) => (
            <Block
              key={section.id}
              id={`muc-${section.id}`}
              title={nameIn(language, section)}
              path={sitePath(language, `/${section.id}`)}
            >
              <HeadlineList teasers={teasers} language={language} />
            </Block>
          ))}
        </div>
      )}
    </>
  );
}

type BlockProps = { id: string; title: string; path?: string; children: ReactNode };

function Block({ id, title, path, children }: BlockProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="block-title">
        {path ? <a href={path}>{title}</a> : title}
      </h2>
      {children}
    </section>
  );
}

export function NotFoundPage({ language }: { language: SiteLanguage }) {
  const words = siteWords[language];
  return (
    <div className="quiet">
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
      <p>
        <a href={sitePath(language, '/')}>{words.toFront}</a>
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
