import type { ReactNode } from 'react';
import type { SectionName } from '#domain/published.ts';
import { siteWords } from './site-words.ts';

/** What every public page knows: the paper's name and address, its sections, and the style sheet as text. */
export type Site = { name: string; url: string; sections: readonly SectionName[]; css: string };

export type PageHead = {
  title: string;
  description: string;
  path: string;
  language?: 'vi' | 'en';
  section?: string;
  image?: { url: string; width: number; height: number; alt: string };
  published?: string;
  modified?: string;
  /** A page that no search engine should keep: the 404. */
  hidden?: boolean;
};

/** A whole public page: no script, one inline style sheet, everything else from this origin. */
export function SiteDocument({ site, head, children }: { site: Site; head: PageHead; children: ReactNode }) {
  const language = head.language ?? 'vi';
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <HeadLines site={site} head={head} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet; escaped quotes would break it. */}
        <style dangerouslySetInnerHTML={{ __html: site.css }} />
      </head>
      <body>
        <a className="skip" href="#noi-dung">
          {siteWords[language].skip}
        </a>
        <Masthead site={site} current={head.section} />
        <main id="noi-dung" className="wrap">
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  );
}

function HeadLines({ site, head }: { site: Site; head: PageHead }) {
  const address = site.url + head.path;
  return (
    <>
      <meta name="description" content={head.description} />
      {head.hidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={address} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="alternate" type="application/rss+xml" title={site.name} href="/feed.xml" />
      <link rel="preload" as="font" type="font/woff2" href={font('latin')} crossOrigin="anonymous" />
      <link rel="preload" as="font" type="font/woff2" href={font('vietnamese')} crossOrigin="anonymous" />
      <meta name="theme-color" content="#fffdf9" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#161513" media="(prefers-color-scheme: dark)" />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:type" content={head.published ? 'article' : 'website'} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={head.language === 'en' ? 'en_US' : 'vi_VN'} />
      {head.image && <meta property="og:image" content={site.url + head.image.url} />}
      {head.image && <meta property="og:image:alt" content={head.image.alt} />}
      {head.published && <meta property="article:published_time" content={head.published} />}
      {head.modified && <meta property="article:modified_time" content={head.modified} />}
    </>
  );
}

function Masthead({ site, current }: { site: Site; current?: string }) {
  return (
    <header className="masthead">
      <div className="wrap">
        <div className="top">
          <a className="name" href="/">
            {site.name}
          </a>
          <a className="find" href="/tim-kiem">
            {siteWords.vi.search.title}
          </a>
        </div>
        <nav aria-label={siteWords.vi.sections}>
          <ul>
            {site.sections.map((section) => (
              <li key={section.id}>
                <a href={`/${section.id}`} aria-current={section.id === current ? 'page' : undefined}>
                  {section.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Footer({ site }: { site: Site }) {
  return (
    <footer className="footer">
      <div className="wrap">
        <span>{site.name}</span>
        <span>
          <a href="/cai-chinh-xin-loi">{siteWords.vi.apologiesTitle}</a> ·{' '}
          <a href="/cai-chinh">{siteWords.vi.correctionsTitle}</a> · <a href="/feed.xml">RSS</a>
        </span>
      </div>
    </footer>
  );
}

function font(subset: 'latin' | 'vietnamese'): string {
  return `/phong-chu/source-serif-4-${subset}.woff2`;
}
