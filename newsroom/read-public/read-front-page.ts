import { listPublished } from '#db/queries/published.ts';
import { listSections } from '#db/queries/sections.ts';
import type { FrontPage } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from './published-shapes.ts';

const storiesOnFront = 22;

/** The front page, newest first: the first article that has a photo leads, else the newest. */
export async function readFrontPage({ store }: Newsroom): Promise<FrontPage> {
  const teasers = (await listPublished(store.read, { limit: storiesOnFront })).map(teaserOf);
  const lead = teasers.slice(0, 4).find((teaser) => teaser.photo !== undefined) ?? teasers[0];
  return {
    lead,
    latest: teasers.filter((teaser) => teaser !== lead),
    sections: await listSections(store.read),
  };
}
