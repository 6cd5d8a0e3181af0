import { Feed } from 'feed';
import { publicResponse } from '#app/(site)/site-response.ts';
import { readFeed } from '#newsroom/read-public/read-feed.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** RSS 2.0 of the newest articles. */
export async function GET(): Promise<Response> {
  const { name, url } = readSettings();
  const teasers = await readFeed(await newsroom());
  const feed = new Feed({
    title: name,
    description: name,
    id: `${url}/`,
    link: `${url}/`,
    language: 'vi',
    copyright: name,
    feedLinks: { rss: `${url}/feed.xml` },
    ...(teasers[0] && { updated: new Date(Math.max(...teasers.map((teaser) => teaser.updatedAt))) }),
  });
  for (const teaser of teasers) {
    feed.addItem({
      title: teaser.headline,
      id: url + teaser.path,
      link: url + teaser.path,
      description: teaser.sapo,
      date: new Date(teaser.publishedAt),
      category: [{ name: teaser.section.name }],
    });
  }
  return publicResponse(feed.rss2(), 'application/rss+xml; charset=utf-8', ['feed', 'front']);
}
