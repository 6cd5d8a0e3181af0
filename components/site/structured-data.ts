import type {
  BreadcrumbList,
  Event,
  NewsMediaOrganization,
  ReportageNewsArticle,
  WebSite,
  WithContext,
} from 'schema-dts';
import { wordsOfText } from '#content/count-words.ts';
import { isSource } from '#domain/byline.ts';
import { isoInZone } from '#domain/dates.ts';
import { photoUrl } from '#domain/photo-urls.ts';
import { type ConferencePage, nameIn, type PublishedArticle, type SectionName } from '#domain/published.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { termNamed } from '#domain/terms.ts';
import { cardPath } from './card-path.ts';
import type { Site } from './site-document.tsx';
import { eventOf } from './structured-event.ts';

/** A statement about a page in the words of schema.org; its own types judge each. */
export type JsonLd = WithContext<
  NewsMediaOrganization | WebSite | BreadcrumbList | ReportageNewsArticle | Event
>;
const context = { '@context': 'https://schema.org' } as const;

/** As it may stand inside a page: no letter of it can end the element or begin another. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');
}

/** Who publishes, with what it holds itself to. */
export function organization({ name, url, imprint }: Site): WithContext<NewsMediaOrganization> {
  const { address, phone, email, governingBody } = imprint;
  return {
    ...context,
    '@type': 'NewsMediaOrganization',
    '@id': `${url}/#toa-soan`,
    name,
    url: `${url}/`,
    logo: { '@type': 'ImageObject', url: `${url}/bieu-tuong/512.png` },
    correctionsPolicy: `${url}/quy-trinh-dinh-chinh`,
    masthead: `${url}/gioi-thieu`,
    ...(address && { address }),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    ...(governingBody && { parentOrganization: { '@type': 'Organization', name: governingBody } }),
  };
}

/** The site, and how it is searched. */
export function website({ name, url }: Site, language: SiteLanguage = 'vi'): WithContext<WebSite> {
  return {
    ...context,
    '@type': 'WebSite',
    name,
    url: url + sitePath(language, '/'),
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${url}${sitePath(language, '/tim-kiem')}?q={search_term_string}`,
      },
    },
  };
}

/** A conference, on the page of everything about it. */
export function conferenceEvent(
  site: Site,
  { facts, path }: Pick<ConferencePage, 'facts' | 'path'>,
): WithContext<Event> {
  return { ...context, ...eventOf(site, facts, path) };
}

/** The way from the front page down to a page. */
export function breadcrumbs(
  site: Site,
  steps: readonly { name: string; path: string }[],
  language: SiteLanguage = 'vi',
): WithContext<BreadcrumbList> {
  const all = [{ name: site.name, path: sitePath(language, '/') }, ...steps];
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: site.url + path,
    })),
  };
}

export function sectionStep(section: SectionName, language: SiteLanguage = 'vi') {
  return { name: nameIn(language, section), path: sitePath(language, `/${section.id}`) };
}

/** The longest headline that search engines take. */
const longestHeadline = 110;

/** A report, with who made it, what it is about, and what was corrected in it. */
export function newsArticle(site: Site, article: PublishedArticle): WithContext<ReportageNewsArticle> {
  const { language, metadata, terms } = article;
  const { url } = site;
  const makers = metadata.byline.filter((one) => !isSource(one)).map(({ name }) => name);
  const place = metadata.dateline.place;
  const conference = metadata.conference && termNamed(terms, 'conference', metadata.conference.name);
  return {
    ...context,
    '@type': 'ReportageNewsArticle',
    mainEntityOfPage: url + article.path,
    headline: [...article.headline].slice(0, longestHeadline).join(''),
    description: article.sapo,
    inLanguage: language,
    datePublished: isoInZone(article.publishedAt),
    dateModified: isoInZone(article.updatedAt),
    articleSection: nameIn(language, article.section),
    isAccessibleForFree: true,
    wordCount: wordsOfText(article.doc),
    image: imagesOf(site, article),
    author:
      makers.length > 0
        ? [...new Set(makers)].map((name) => authorOf(name, termNamed(terms, 'author', name)?.path, url))
        : { '@id': `${url}/#toa-soan`, '@type': 'NewsMediaOrganization', name: site.name },
    publisher: {
      '@id': `${url}/#toa-soan`,
      '@type': 'NewsMediaOrganization',
      name: site.name,
      url: `${url}/`,
    },
    ...(metadata.tags.length > 0 && { keywords: metadata.tags }),
    ...(article.documents.length > 0 && {
      citation: article.documents.map(({ name, canonical, path }) => ({
        '@type': 'CreativeWork' as const,
        ...{ name, identifier: canonical, url: url + path },
      })),
    }),
    ...(metadata.conference && { about: eventOf(site, metadata.conference, conference?.path) }),
    ...(place && { contentLocation: { '@type': 'Place', name: place } }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ at, note }) => ({
        '@type': 'CorrectionComment',
        datePublished: isoInZone(at),
        text: note,
      })),
    }),
  };
}

function authorOf(name: string, path: string | undefined, url: string) {
  return { '@type': 'Person' as const, name, ...(path && { url: url + path }) };
}

function imagesOf({ url }: Site, { photo, number }: PublishedArticle) {
  const path = photo ? photoUrl(photo.assetId, Math.min(photo.width, 1280), 'jpeg') : cardPath(number);
  return [{ '@type': 'ImageObject' as const, url: url + path }];
}
