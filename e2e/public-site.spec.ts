import { expect } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { numberOfSlug } from '#domain/published.ts';
import { demoArticles } from '#scripts/demo/articles/demo-articles.ts';
import { writeReport } from './article-acts.ts';
import { DeskClient } from './desk-client.ts';
import { withoutHarmlessScripts } from './harmless-scripts.ts';
import { noteBroken, test } from './newsroom-fixtures.ts';
import { livePaths } from './public-requests.ts';

const isLive = (stage: string) => stage === 'live' || stage === 'updated';
const live = demoArticles.filter(({ stage }) => isLive(stage));
const unpublished = demoArticles.filter(({ stage }) => !isLive(stage));
const sections = [...new Set(demoArticles.map(({ section }) => section))];
const listed = ['/', ...sections.map((section) => `/${section}`)];

/** The CSP of a page for readers: nothing at all may run; on an article, the one optional file. */
const closed = /^default-src 'none'(?!.*script-src)(?!.*'unsafe)/;
const enhanced = /^default-src 'none'; script-src 'self';(?!.*'unsafe)/;
type FeedItem = { title: string; link: string; pubDate: string };
const xml = new XMLParser({ ignoreAttributes: false });

test('every public page is whole without a script, and its policy would let none run', async ({ site }) => {
  const reader = new DeskClient(site);
  const { article } = await livePaths(site);
  for (const path of [...listed, article, '/khong-co-bai-nay', '/thoi-su/khong-co-99999999']) {
    const { status, headers, body } = await reader.get(path);
    const known = [...listed, article].includes(path);
    expect.soft(status, path).toBe(known ? 200 : 404);
    expect.soft(withoutHarmlessScripts(body), path).not.toMatch(/<script|javascript:|\son[a-z]+=/i);
    expect.soft(body, path).not.toMatch(/\u00a0|leftcenterrightdel/);
    expect.soft(headers['content-security-policy'], path).toMatch(path === article ? enhanced : closed);
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
    expect.soft(headers['set-cookie'], path).toBeUndefined();
    expect.soft(headers['cache-control'], path).toMatch(known ? /public.*s-maxage/ : /no-store/);
  }
});

test('the front page opens with a lead story, shows none twice, and has the newest of every section', async ({
  page,
  site,
}) => {
  const broken: string[] = [];
  noteBroken(page, broken);
  await page.goto(site);
  await expect(page.locator('article.lead h2 a')).toBeVisible();
  const links = await page
    .locator('main :is(.lead, .teaser) :is(h2, h3) a, main .headlines a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(new Set(links).size).toBe(links.length);
  for (const section of sections)
    expect(
      links.some((link) => link?.startsWith(`/${section}/`)),
      section,
    ).toBe(true);
  expect(broken).toEqual([]);
});

test('the feed is well-formed RSS whose links lead to the articles', async ({ site }) => {
  const reader = new DeskClient(site);
  const { body, headers } = await reader.get('/feed.xml');
  expect(headers['content-type']).toContain('application/rss+xml');
  expect(XMLValidator.validate(body)).toBe(true);
  const items: FeedItem[] = xml.parse(body).rss.channel.item;
  expect(items.length).toBeGreaterThanOrEqual(10);
  const times = items.map(({ pubDate }) => Date.parse(pubDate));
  expect(times).toEqual([...times].sort((a, b) => b - a));
  for (const { title, link } of items.slice(0, 3)) {
    const answer = await reader.get(new URL(link).pathname);
    expect.soft(answer.status, title).toBe(200);
  }
});

test('the sitemap names the front page, every section and every article that is live', async ({ site }) => {
  const reader = new DeskClient(site);
  const { body } = await reader.get('/sitemap.xml');
  expect(XMLValidator.validate(body)).toBe(true);
  const parts: { loc: string }[] = xml.parse(body).sitemapindex.sitemap;
  const paths: string[] = [];
  for (const { loc } of parts) {
    const part = await reader.get(new URL(loc).pathname);
    const urls: { loc: string }[] = xml.parse(part.body).urlset.url;
    paths.push(...urls.map((url) => new URL(url.loc).pathname));
  }
  expect(paths).toEqual(expect.arrayContaining(listed));
  expect(paths.filter((path) => numberOfSlug(path) !== undefined).length).toBeGreaterThanOrEqual(live.length);
});

test('robots.txt keeps crawlers out of the newsroom and shows them the sitemap', async ({ site }) => {
  const { body, headers } = await new DeskClient(site).get('/robots.txt');
  expect(headers['content-type']).toContain('text/plain');
  expect(body).toContain('Disallow: /desk');
  expect(body).toContain(`Sitemap: ${site}/sitemap.xml`);
});

test('a draft, a returned, an approved or a spiked article is nowhere to be found, nor guessed by its number', async ({
  site,
  api,
}) => {
  const secret = 'Bản thảo này không có địa chỉ nào';
  await writeReport(await api('ha'), { headline: secret });
  const reader = new DeskClient(site);
  const numbers = Array.from({ length: demoArticles.length + 20 }, (_, n) => 1000 + n);
  const guesses = numbers.map((number) => `/thoi-su/x-${number}`);
  const pages = [
    ...listed,
    ...listed.map((path) => `${path}?truoc=1005`),
    '/feed.xml',
    '/sitemap.xml',
    ...['/sitemap-1.xml', '/news-sitemap.xml', '/atom.xml', '/feed.json', '/thoi-su/feed.xml'],
    ...['/tim-kiem?q=b%E1%BA%A3n+th%E1%BA%A3o', '/tim-kiem/goi-y?q=b%E1%BA%A3n+th%E1%BA%A3o'],
    ...['/tac-gia/thu-ha', '/tac-gia/ngoc-lan', '/chu-de/tong-ket'],
    ...['/en', '/en/thoi-su', '/en/feed.xml', '/en/tim-kiem?q=b%E1%BA%A3n+th%E1%BA%A3o'],
    ...guesses,
  ];
  for (const path of pages) {
    const { body, headers } = await reader.get(path);
    const shown = `${headers.location ?? ''} ${body}`;
    for (const { headline } of unpublished) expect.soft(shown, path).not.toContain(headline);
    expect.soft(shown, path).not.toContain(secret);
    expect.soft(shown, path).not.toContain('ban-thao-nay-khong-co');
  }
});

test('a wrong slug or a wrong section is sent to the one true address', async ({ site }) => {
  const reader = new DeskClient(site);
  const { article } = await livePaths(site);
  const number = numberOfSlug(article);
  const wrong = [
    `/y-te/khong-dung-${number}`,
    `/khong-co-muc-nay/a-${number}`,
    `${article.replace(/-\d+$/, '')}x-${number}`,
  ];
  for (const path of wrong) {
    const { status, headers } = await reader.get(path);
    expect.soft({ status, location: headers.location }, path).toEqual({ status: 301, location: article });
  }
});

test('at 390 and 1440 pixels no public page scrolls sideways', async ({ browser, site }) => {
  const { article } = await livePaths(site);
  for (const width of [390, 1440]) {
    const context = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['/', '/thoi-su', article, '/khong-co-bai-nay']) {
      await page.goto(site + path);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrollWidth, `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
    await context.close();
  }
});
