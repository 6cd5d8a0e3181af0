import { expect } from '@playwright/test';
import { validateManifest } from '@pwabuilder/manifest-validation';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { publishReport } from './article-acts.ts';
import { DeskClient } from './desk-client.ts';
import { faultsOfFeed, faultsOfXml } from './format-faults.ts';
import { test } from './newsroom-fixtures.ts';

const xml = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'item', 'url'].includes(name),
});
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A headline that would break every format that forgot to escape it. */
const nasty = 'Tin "thử" <b>& ]]> </script> của tòa soạn';

test('an article with every dangerous letter is whole in each feed, sitemap and statement about it', async ({
  api,
  site,
}) => {
  const { path } = await publishReport(await api('ha'), await api('tuan'), { headline: nasty });
  const reader = new DeskClient(site);
  const read = async (address: string) => (await reader.get(address)).body;

  for (const folder of ['', '/thoi-su']) {
    const rss = await read(`${folder}/feed.xml`);
    expect(await faultsOfXml('rss', rss)).toEqual([]);
    const { channel } = xml.parse(rss).rss;
    expect(channel.item.map(({ link }: { link: string }) => link)).toContain(site + path);

    const atom = await read(`${folder}/atom.xml`);
    expect(await faultsOfXml('atom', atom)).toEqual([]);
    expect(xml.parse(atom).feed.entry.map(({ id }: { id: string }) => id)).toContain(site + path);

    const json = JSON.parse(await read(`${folder}/feed.json`));
    expect(faultsOfFeed(json)).toEqual([]);
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    const item = json.items.find(({ url }: { url: string }) => url === site + path);
    expect(item.title).toBe(nasty);
    expect(item.date_published).toMatch(rfc3339);
  }

  for (const part of ['/sitemap-trang.xml', '/sitemap-1.xml']) {
    expect(await faultsOfXml('sitemap', await read(part)), part).toEqual([]);
  }
  const news = await read('/news-sitemap.xml');
  expect(await faultsOfXml('newsSitemap', news)).toEqual([]);
  const found = xml.parse(news).urlset.url.find(({ loc }: { loc: string }) => loc === site + path)[
    'news:news'
  ];
  expect(found['news:publication']['news:language']).toBe('vi');
  expect(found['news:publication_date']).toMatch(rfc3339);

  const page = await read(path);
  const statements = [...page.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
  const said = statements.map(([, text]) => JSON.parse(text ?? ''));
  expect(said.map((one) => one['@type']).sort()).toEqual(['BreadcrumbList', 'ReportageNewsArticle']);
  expect(said.find((one) => one['@type'] === 'ReportageNewsArticle').headline).toBe(nasty);
});

test('who shares an article finds its card, its picture and its oEmbed; another address finds none', async ({
  api,
  browser,
  site,
}) => {
  const headline = 'Bài không có ảnh để chia sẻ';
  const { path } = await publishReport(await api('ha'), await api('tuan'), { headline });
  const page = await (await browser.newContext({ baseURL: site })).newPage();
  await page.goto(path);
  const named = (selector: string, name: string) => page.locator(selector).first().getAttribute(name);
  expect(await named('meta[property="og:title"]', 'content')).toBe(headline);
  await expect(page).toHaveTitle(`${headline} - Báo Sông Hồng`);
  const picture = await named('meta[property="og:image"]', 'content');
  const drawn = await fetch(picture ?? '');
  expect(drawn.headers.get('content-type')).toBe('image/png');
  const bytes = Buffer.from(await drawn.arrayBuffer());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(await named('meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
  expect(await named('link[rel="canonical"]', 'href')).toBe(site + path);

  const oembed = await named('link[type="application/json+oembed"]', 'href');
  const reader = new DeskClient(site);
  expect(JSON.parse((await reader.get(oembed ?? '')).body)).toMatchObject({
    version: '1.0',
    type: 'link',
    title: headline,
    thumbnail_width: 1200,
  });
  const others = [`https://evil.example${path}`, `${site}${path}x`, `${site}/desk`, 'javascript:1', ''];
  for (const other of others) {
    const { status, body } = await reader.get(`/oembed?url=${encodeURIComponent(other)}`);
    expect(status, other).toBe(404);
    expect(body).toMatch(/^url: give the address of an article/);
  }
  expect((await reader.get(`${oembed}&format=xml`)).status).toBe(501);
  await page.context().close();
});

test('icons, manifest, security.txt and the search of browsers are there', async ({ site }) => {
  const reader = new DeskClient(site);
  const manifest = JSON.parse((await reader.get('/site.webmanifest')).body);
  const judged = await validateManifest(manifest);
  expect(judged.filter(({ valid }) => !valid).map(({ errorString }) => errorString)).toEqual([]);
  for (const { src, sizes } of manifest.icons) {
    const bytes = Buffer.from(await (await fetch(site + src)).arrayBuffer());
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  const icon = Buffer.from(await (await fetch(`${site}/favicon.ico`)).arrayBuffer());
  expect(icon.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0]));
  const security = (await reader.get('/.well-known/security.txt')).body;
  const [, expires = ''] = /^Expires: (.+)$/m.exec(security) ?? [];
  expect(security).toMatch(/^Contact: mailto:/);
  expect(Date.parse(expires)).toBeGreaterThan(Date.now() + 100 * 86_400_000);
  expect(Date.parse(expires)).toBeLessThan(Date.now() + 365 * 86_400_000);
  expect(XMLValidator.validate((await reader.get('/opensearch.xml')).body)).toBe(true);
});
