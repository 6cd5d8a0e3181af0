import { Feed } from 'feed';
import { siteNotFound } from '#app/(site)/not-found-page.tsx';
import { publicResponse } from '#app/(site)/site-response.ts';
import { nameIn } from '#domain/published.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { type FeedContent, readFeed } from '#newsroom/read-public/read-feed.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings, type Settings } from '#newsroom/settings.ts';

/** The three forms of a feed: file name, type, and how the library writes it. */
const forms = {
  rss: { file: 'feed.xml', type: 'application/rss+xml', write: (feed: Feed) => feed.rss2() },
  atom: { file: 'atom.xml', type: 'application/atom+xml', write: (feed: Feed) => feed.atom1() },
  json: { file: 'feed.json', type: 'application/feed+json', write: (feed: Feed) => jsonFeed(feed) },
} as const;
export type FeedForm = keyof typeof forms;

type Wanted = { language?: SiteLanguage; sectionId?: string };

/** The newest articles of a language, or of one section in it; 404 for a section that there is not. */
export async function feedAnswer(form: FeedForm, wanted: Wanted = {}): Promise<Response> {
  const { language = 'vi', sectionId } = wanted;
  const desk = await newsroom();
  const content = await readFeed(desk, { language, sectionId });
  if (!content) return siteNotFound(desk, language);
  const { type, write } = forms[form];
  const tags = sectionId === undefined ? ['feed', 'front'] : ['feed', `section:${sectionId}`];
  return publicResponse(
    write(feedOf(content, { ...readSettings(), language })),
    `${type}; charset=utf-8`,
    tags,
  );
}

type Frame = Settings & { language: SiteLanguage };

function feedOf({ section, teasers }: FeedContent, { name, url, announce, language }: Frame): Feed {
  const home = url + sitePath(language, section ? `/${section.id}` : '/');
  const folder = home.replace(/\/$/, '');
  const title = section ? `${nameIn(language, section)} - ${name}` : name;
  const feed = new Feed({
    title,
    description: title,
    id: home,
    link: home,
    language,
    copyright: name,
    ...(announce.hub && { hub: announce.hub }),
    favicon: `${url}/bieu-tuong/180.png`,
    author: { name, link: `${url}/` },
    feedLinks: Object.fromEntries(
      Object.entries(forms).map(([form, { file }]) => [form, `${folder}/${file}`]),
    ),
    ...(teasers[0] && { updated: new Date(Math.max(...teasers.map((teaser) => teaser.updatedAt))) }),
  });
  for (const { headline, path, sapo, publishedAt, updatedAt, section: of } of teasers) {
    feed.addItem({
      title: headline,
      id: url + path,
      link: url + path,
      description: sapo,
      date: new Date(updatedAt),
      published: new Date(publishedAt),
      // Atom knows a category by its term; the label is for people.
      category: [{ name: nameIn(language, of), term: of.id }],
    });
  }
  return feed;
}

/** Version 1.1 of the format, which the library does not write yet: `authors` and `language` are new in it. */
function jsonFeed(feed: Feed): string {
  const { author: _, ...written } = JSON.parse(feed.json1()) as Record<string, unknown>;
  const { language, author } = feed.options;
  const authors = author?.name ? [{ name: author.name, url: author.link }] : undefined;
  return JSON.stringify({ ...written, version: 'https://jsonfeed.org/version/1.1', language, authors });
}
