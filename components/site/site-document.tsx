import type { ReactNode } from 'react';
import type { Imprint } from '#domain/imprint.ts';
import { nameIn } from '#domain/published.ts';
import { type ListedSection, topSections, wayTo } from '#domain/sections.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { HeadLines } from './head-lines.tsx';
import { siteWords } from './site-words.ts';
import type { JsonLd } from './structured-data.ts';

/** What every public page knows: the paper's name and address, its sections, and the style sheet as text. */
export type Site = {
  name: string;
  url: string;
  sections: readonly ListedSection[];
  css: string;
  imprint: Imprint;
  /** Whether the English side has an article, so that there is a way to it. */
  hasEnglish: boolean;
};

export type PageHead = {
  /** The page's own name, as others show it who share it; a tab shows the paper's name after it. */
  title: string;
  description: string;
  path: string;
  language?: SiteLanguage;
  section?: string;
  image?: { url: string; width: number; height: number; alt: string };
  published?: string;
  modified?: string;
  /** A page that no search engine should keep: the 404. */
  hidden?: boolean;
  /** What machines are told about the page, in the words of schema.org. */
  data?: readonly JsonLd[];
  /** Whether the one optional script belongs to it. */
  enhanced?: boolean;
  /** The same page in other languages, and in its own. */
  versions?: readonly { language: SiteLanguage; path: string }[];
  /** Names of those who made it, as printed. */
  authors?: readonly string[];
  tags?: readonly string[];
};

/** A whole public page: no script, one inline style sheet, everything else from this origin. */
export function SiteDocument({ site, head, children }: { site: Site; head: PageHead; children: ReactNode }) {
  const language = head.language ?? 'vi';
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title === site.name ? site.name : `${head.title} - ${site.name}`}</title>
        <HeadLines site={site} head={head} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet; escaped quotes would break it. */}
        <style dangerouslySetInnerHTML={{ __html: site.css }} />
      </head>
      <body>
        <a className="skip" href="#noi-dung">
          {siteWords[language].skip}
        </a>
        <Masthead site={site} head={head} language={language} />
        <main id="noi-dung" className="wrap">
          {children}
        </main>
        <Footer site={site} language={language} />
      </body>
    </html>
  );
}

type Frame = { site: Site; language: SiteLanguage };

function Masthead({ site, head, language }: Frame & { head: PageHead }) {
  const words = siteWords[language];
  const current = head.section;
  const top = current === undefined ? undefined : wayTo(site.sections, current)[0]?.id;
  const currentOf = (id: string) => (id === current ? 'page' : id === top ? 'true' : undefined);
  return (
    <header className="masthead">
      <div className="wrap">
        <div className="top">
          <a className="name" href={sitePath(language, '/')}>
            {site.name}
          </a>
          <span className="ways">
            <OtherSide site={site} head={head} language={language} />
            <a className="find" href={sitePath(language, '/tim-kiem')}>
              {words.search.title}
            </a>
          </span>
        </div>
        <nav aria-label={words.sections}>
          <ul>
            {topSections(site.sections).map((section) => (
              <li key={section.id}>
                <a href={sitePath(language, `/${section.id}`)} aria-current={currentOf(section.id)}>
                  {nameIn(language, section)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** The same page in the other language, or the front page there; nothing while there is only one language. */
function OtherSide({ site, head, language }: Frame & { head: PageHead }) {
  const other = language === 'vi' ? 'en' : 'vi';
  if (other === 'en' && !site.hasEnglish) return null;
  const version = head.versions?.find((one) => one.language === other);
  return (
    <a className="find" href={version?.path ?? sitePath(other, '/')} hrefLang={other} lang={other}>
      {siteWords[other].ownName}
    </a>
  );
}

function Footer({ site, language }: Frame) {
  const { governingBody, licence, editorInChief, address, phone } = site.imprint;
  const { trust, apologiesTitle, correctionsTitle } = siteWords[language];
  const { lines } = trust;
  return (
    <footer className="footer">
      <div className="wrap">
        <div>
          <strong>{site.name}</strong>
          {governingBody && <p>{`${lines.governingBody}: ${governingBody}`}</p>}
          {licence && <p>{`${lines.licence}: ${licence}`}</p>}
          {editorInChief && <p>{`${lines.editorInChief}: ${editorInChief}`}</p>}
          {address && <p>{`${lines.address}: ${address}${phone ? ` · ${phone}` : ''}`}</p>}
        </div>
        <ul>
          <li>
            <a href={sitePath(language, '/gioi-thieu')}>{trust.imprint}</a>
          </li>
          <li>
            <a href={sitePath(language, '/quy-trinh-dinh-chinh')}>{trust.policy}</a>
          </li>
          <li>
            <a href={sitePath(language, '/cai-chinh')}>{correctionsTitle}</a>
          </li>
          <li>
            <a href={sitePath(language, '/cai-chinh-xin-loi')}>{apologiesTitle}</a>
          </li>
          <li>
            <a href={sitePath(language, '/quyen-rieng-tu')}>{trust.privacy}</a>
          </li>
          <li>
            <a href={sitePath(language, '/feed.xml')}>RSS</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
