import { expect } from '@playwright/test';
import { editDetails, perform, publishReport, type Report, typeInto, writeReport } from './article-acts.ts';
import { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';
import { askRaw } from './raw-request.ts';

/** Everywhere that an article of this section shows up; each is asked for before, so that the press has it. */
const sitemap = '/sitemap-1.xml';
const places = [
  ...['/', '/thoi-su', '/tac-gia/thu-ha', '/tim-kiem?q=b%E1%BA%BF+m%E1%BA%A1c', sitemap, '/news-sitemap.xml'],
  ...['/feed.xml', '/atom.xml', '/feed.json', '/thoi-su/feed.xml', '/thoi-su/feed.json'],
];

test('what is published is read at once wherever it shows up, though the pages were kept in memory', async ({
  site,
  api,
}) => {
  const reader = new DeskClient(site);
  for (const place of places) await reader.get(place);
  const headline = 'Hội nghị vừa bế mạc mười giây trước';
  const { path } = await publishReport(await api('lan'), await api('mai'), { headline });

  const page = await reader.get(path);
  expect(page.status).toBe(200);
  expect(page.body).toContain(headline);
  for (const place of places) {
    const { body } = await reader.get(place);
    // A search marks what it found; the words stand in pieces.
    const isLink = place === sitemap || place.startsWith('/tim-kiem');
    expect.soft(body, place).toContain(isLink ? path : headline);
  }
});

test('an update shows its words and its note at once, and the edition before stays until it is published', async ({
  site,
  api,
}) => {
  const reader = new DeskClient(site);
  const [lan, mai] = [await api('lan'), await api('mai')];
  const report: Report = { headline: 'Hội nghị có thêm một con số', paragraphs: ['người dự họp.'] };
  const { articleId, path } = await publishReport(lan, mai, report);
  expect((await reader.get(path)).body).toContain('<p>người dự họp.</p>');

  await typeInto(lan, articleId, report, '417 ');
  await editDetails(lan, articleId, { updateNote: 'Thêm số người dự họp.' });
  await perform(lan, 'submit', articleId);
  await perform(mai, 'sign', articleId);
  expect((await reader.get(path)).body).toContain('<p>người dự họp.</p>');

  const again = await perform<{ path: string }>(mai, 'publish', articleId);
  expect(again.path).toBe(path);
  const { body } = await reader.get(path);
  expect(body).toContain('<p>417 người dự họp.</p>');
  expect(body).toContain('Thêm số người dự họp.');
});

test('a photo belongs to the desk until the article that shows it is published', async ({ site, api }) => {
  const [ha, tuan, quan] = [await api('ha'), await api('tuan'), await api('quan')];
  const nobody = new DeskClient(site);
  const sent = await ha.send('/api/photos', await photoFile(4), 'image/jpeg');
  const { assetId } = JSON.parse(sent.body) as { assetId: string };
  const open = `/anh/${assetId}/960.webp`;
  const inside = `/api/photos/${assetId}/960.webp`;
  const photo = { assetId, caption: 'Các đại biểu dự hội nghị.' };
  const report = { headline: 'Hội nghị có một bức ảnh', photo };
  const articleId = await writeReport(ha, report);

  expect((await nobody.get(open)).status).toBe(404);
  expect((await nobody.get(inside)).status).toBe(401);
  expect((await quan.get(inside)).status).toBe(404);
  const own = await ha.get(inside);
  expect(own.status).toBe(200);
  expect(own.headers['cache-control']).toContain('private');

  await perform(ha, 'submit', articleId);
  await perform(tuan, 'sign', articleId);
  expect((await nobody.get(open)).status).toBe(404);
  await perform(tuan, 'publish', articleId);
  const { status, headers } = await nobody.get(open);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'image/webp',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(headers['cache-control']).toMatch(/public.*immutable/);
  const known = { 'if-none-match': headers.etag ?? '' };
  expect((await nobody.get(open, known)).status).toBe(304);
  const head = await askRaw(site, open, { method: 'HEAD' });
  expect(head).toMatchObject({ status: 200, body: '' });
});

test('what is not a photo is refused with the reason, whatever it calls itself', async ({ api }) => {
  const ha = await api('ha');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const refused = await ha.send('/api/photos', svg, 'image/jpeg');
  expect(refused.status).toBe(422);
  expect(JSON.parse(refused.body)).toEqual({
    problem: {
      code: 'invalid',
      problem: { field: 'photo', rule: expect.stringMatching(/unknownType|notAPhoto/) },
    },
  });
  const whole = await photoFile(4);
  const half = await ha.send('/api/photos', whole.subarray(0, 20_000), 'image/jpeg');
  expect(JSON.parse(half.body)).toMatchObject({ problem: { problem: { rule: 'damaged' } } });
});
