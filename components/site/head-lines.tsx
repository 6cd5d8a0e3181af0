import { nameIn } from '#domain/published.ts';
import { sitePath } from '#domain/site-language.ts';
import { enhancementPath } from './enhancement-path.ts';
import type { PageHead, Site } from './site-document.tsx';
import { jsonLdText } from './structured-data.ts';

/** What the head of a page tells browsers, crawlers and those who share it. */
export function HeadLines({ site, head }: { site: Site; head: PageHead }) {
  const address = site.url + head.path;
  const language = head.language ?? 'vi';
  const section = site.sections.find(({ id }) => id === head.section);
  return (
    <>
      <meta name="description" content={head.description} />
      {head.hidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={address} />}
      {!head.hidden && <meta name="robots" content="max-image-preview:large" />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/bieu-tuong/180.png" />
      <link rel="manifest" href="/site.webmanifest" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={site.name}
        href="/opensearch.xml"
      />
      <link
        rel="alternate"
        type="application/rss+xml"
        title={site.name}
        href={sitePath(language, '/feed.xml')}
      />
      {section && (
        <link
          rel="alternate"
          type="application/rss+xml"
          title={`${nameIn(language, section)} - ${site.name}`}
          href={sitePath(language, `/${section.id}/feed.xml`)}
        />
      )}
      {head.versions?.map(({ language, path }) => (
        <link key={language} rel="alternate" hrefLang={language} href={site.url + path} />
      ))}
      {head.published && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`/oembed?url=${encodeURIComponent(address)}`}
        />
      )}
      <link rel="preload" as="font" type="font/woff2" href={font('latin')} crossOrigin="anonymous" />
      <link rel="preload" as="font" type="font/woff2" href={font('vietnamese')} crossOrigin="anonymous" />
      <meta name="theme-color" content="#fffdf9" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#161513" media="(prefers-color-scheme: dark)" />
      {head.enhanced && <script src={enhancementPath} defer />}
      <SharingLines site={site} head={head} address={address} />
      {head.data?.map(jsonLdText).map((text) => (
        <script
          key={text}
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not a program; `jsonLdText` lets no tag through.
          dangerouslySetInnerHTML={{ __html: text }}
        />
      ))}
    </>
  );
}

type SharingProps = { site: Site; head: PageHead; address: string };

/** OpenGraph and the card of X, which reads OpenGraph for everything else. */
function SharingLines({ site, head, address }: SharingProps) {
  return (
    <>
      <meta property="og:site_name" content={site.name} />
      <meta property="og:type" content={head.published ? 'article' : 'website'} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={head.language === 'en' ? 'en_US' : 'vi_VN'} />
      <meta name="twitter:card" content={head.image ? 'summary_large_image' : 'summary'} />
      {head.image && (
        <>
          <meta property="og:image" content={site.url + head.image.url} />
          <meta property="og:image:width" content={`${head.image.width}`} />
          <meta property="og:image:height" content={`${head.image.height}`} />
          <meta property="og:image:alt" content={head.image.alt} />
        </>
      )}
      {head.published && <meta property="article:published_time" content={head.published} />}
      {head.modified && <meta property="article:modified_time" content={head.modified} />}
      {head.tags?.map((tag) => (
        <meta key={tag} property="article:tag" content={tag} />
      ))}
      {head.authors && head.authors.length > 0 && <meta name="author" content={head.authors.join(', ')} />}
    </>
  );
}

function font(subset: 'latin' | 'vietnamese'): string {
  return `/phong-chu/source-serif-4-${subset}.woff2`;
}
