import { numberOfSlug } from '#domain/published.ts';
import { DeskClient } from './desk-client.ts';
import type { Make } from './entry-scene.ts';

/** What readers and machines ask for: one row per public row of `domain/entry-points.ts`. */
export const publicRequests: Record<string, Make> = {
  'GET /': () => ({ path: '/' }),
  'GET /[section]': () => ({ path: '/thoi-su' }),
  'GET /[section]/[slug]': async ({ site }) => ({ path: (await livePaths(site)).article }),
  'GET /[...path]': () => ({ path: '/khong/co/gi/o/day', status: 404 }),
  'GET /anh/[assetId]/[rendition]': async ({ site }) => ({ path: (await livePaths(site)).photo }),
  'GET /feed.xml': () => ({ path: '/feed.xml' }),
  'GET /atom.xml': () => ({ path: '/atom.xml' }),
  'GET /feed.json': () => ({ path: '/feed.json' }),
  'GET /[section]/feed.xml': () => ({ path: '/thoi-su/feed.xml' }),
  'GET /[section]/atom.xml': () => ({ path: '/thoi-su/atom.xml' }),
  'GET /[section]/feed.json': () => ({ path: '/thoi-su/feed.json' }),
  'GET /sitemap/[part]': () => ({ path: '/sitemap-1.xml' }),
  'GET /news-sitemap.xml': () => ({ path: '/news-sitemap.xml' }),
  'GET /indexnow.txt': () => ({ path: '/indexnow.txt', status: 404 }),
  'GET /opensearch.xml': () => ({ path: '/opensearch.xml' }),
  'GET /site.webmanifest': () => ({ path: '/site.webmanifest' }),
  'GET /oembed': async ({ site }) => {
    const { article } = await livePaths(site);
    return { path: `/oembed?url=${encodeURIComponent(site + article)}` };
  },
  'GET /bieu-tuong/[file]': () => ({ path: '/bieu-tuong/180.png' }),
  'GET /anh-chia-se/[number]': async ({ site }) => ({
    path: `/anh-chia-se/${numberOfSlug((await livePaths(site)).article)}`,
  }),
  'GET /tien-ich/[file]': async ({ site }) => {
    const page = await fetch(`${site}/tim-kiem`).then((answer) => answer.text());
    return { path: /\/tien-ich\/[0-9a-f]+\.js/.exec(page)?.[0] ?? 'no script is named' };
  },
  'GET /.well-known/security.txt': () => ({ path: '/.well-known/security.txt' }),
  'GET /gioi-thieu': () => ({ path: '/gioi-thieu' }),
  'GET /quy-trinh-dinh-chinh': () => ({ path: '/quy-trinh-dinh-chinh' }),
  'GET /quyen-rieng-tu': () => ({ path: '/quyen-rieng-tu' }),
  'GET /tim-kiem': () => ({ path: '/tim-kiem?q=hoi+nghi' }),
  'GET /tim-kiem/goi-y': () => ({ path: '/tim-kiem/goi-y?q=hoi' }),
  'GET /chu-de/[slug]': () => ({ path: '/chu-de/tong-ket' }),
  'GET /van-ban/[slug]': () => ({ path: '/van-ban/21-kl-tw' }),
  'GET /hoi-nghi/[slug]': async ({ site }) => ({ path: await conferencePath(site) }),
  'GET /tac-gia/[slug]': () => ({ path: '/tac-gia/ngoc-lan' }),
  'GET /cai-chinh': () => ({ path: '/cai-chinh' }),
  'GET /cai-chinh-xin-loi': () => ({ path: '/cai-chinh-xin-loi' }),
  'GET /sitemap.xml': () => ({ path: '/sitemap.xml' }),
  'GET /robots.txt': () => ({ path: '/robots.txt' }),
  'GET /en': () => ({ path: '/en' }),
  'GET /en/[section]': () => ({ path: '/en/thoi-su' }),
  'GET /en/[section]/[slug]': async ({ site }) => ({
    path: `/en${(await livePaths(site)).article}`,
    status: 301,
  }),
  'GET /en/tim-kiem': () => ({ path: '/en/tim-kiem?q=conference' }),
  'GET /en/cai-chinh': () => ({ path: '/en/cai-chinh' }),
  'GET /en/cai-chinh-xin-loi': () => ({ path: '/en/cai-chinh-xin-loi' }),
  'GET /en/gioi-thieu': () => ({ path: '/en/gioi-thieu' }),
  'GET /en/quy-trinh-dinh-chinh': () => ({ path: '/en/quy-trinh-dinh-chinh' }),
  'GET /en/quyen-rieng-tu': () => ({ path: '/en/quyen-rieng-tu' }),
  'GET /en/feed.xml': () => ({ path: '/en/feed.xml' }),
  'GET /en/atom.xml': () => ({ path: '/en/atom.xml' }),
  'GET /en/feed.json': () => ({ path: '/en/feed.json' }),
  'GET /en/[section]/feed.xml': () => ({ path: '/en/thoi-su/feed.xml' }),
  'GET /en/[section]/atom.xml': () => ({ path: '/en/thoi-su/atom.xml' }),
  'GET /en/[section]/feed.json': () => ({ path: '/en/thoi-su/feed.json' }),
  'GET /favicon.svg': () => ({ path: '/favicon.svg' }),
  'GET /favicon.ico': () => ({ path: '/favicon.ico' }),
  'GET /phong-chu/[file]': () => ({ path: '/phong-chu/source-serif-4-vietnamese.woff2' }),
};

/** The page of the conference that the newest report of a section is about. */
export async function conferencePath(site: string): Promise<string> {
  const reader = new DeskClient(site);
  const { body: section } = await reader.get('/chinh-tri');
  const articles = [...section.matchAll(/href="(\/chinh-tri\/[a-z0-9-]+-\d+)"/g)].map(
    ([, path = '']) => path,
  );
  for (const path of new Set(articles)) {
    const found = /href="(\/hoi-nghi\/[a-z0-9-]+-\d+)"/.exec((await reader.get(path)).body)?.[1];
    if (found) return found;
  }
  throw new Error('no article of the section is about a conference');
}

/** Where the oldest article of the sample stands, which no journey touches, and a photo of the front page. */
export async function livePaths(site: string): Promise<{ article: string; photo: string }> {
  const reader = new DeskClient(site);
  const { body: sitemap } = await reader.get('/sitemap-1.xml');
  const articles = [...sitemap.matchAll(/<loc>[^<]*?(\/[a-z-]+\/[a-z0-9-]+-\d+)<\/loc>/g)];
  const [article] = articles
    .map(([, path = '']) => path)
    .sort((one, other) => (numberOfSlug(one) ?? 0) - (numberOfSlug(other) ?? 0));
  const photo = /src="(\/anh\/[0-9a-f-]+\/\d+\.jpg)"/.exec((await reader.get('/')).body)?.[1];
  if (!article || !photo) throw new Error('the site shows no article, or no photo');
  return { article, photo };
}
