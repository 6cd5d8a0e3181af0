import { expect, type Page } from '@playwright/test';
import { perform, publishReport, type Report, writeReport } from './article-acts.ts';
import { caretAfter, manuscript, openArticle } from './article-screen.ts';
import { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';

const preview = (page: Page) => page.getByRole('dialog', { name: 'Xem trước' });
const frame = (page: Page) => preview(page).frameLocator('iframe');

test('a preview has the words typed a moment ago and photos that nobody outside may see, at two widths', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const sent = await ha.send('/api/photos', await photoFile(6), 'image/jpeg');
  const { assetId } = JSON.parse(sent.body) as { assetId: string };
  const photo = { assetId, caption: 'Toàn cảnh hội nghị.' };
  const report: Report = { headline: 'Hội nghị xem trước khi đăng', paragraphs: ['Đoạn đầu.'], photo };
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await openArticle(page, articleId);
  await caretAfter(page, 'Đoạn đầu.');
  await page.keyboard.insertText(' Câu vừa gõ.');
  await page.keyboard.press('ControlOrMeta+Alt+p');

  await expect(frame(page).getByText('Đoạn đầu. Câu vừa gõ.')).toBeVisible();
  const body = frame(page).locator('body');
  expect(await body.evaluate(() => window.innerWidth)).toBe(390);
  const image = frame(page).getByRole('article').locator('img');
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await preview(page).getByRole('button', { name: 'Máy tính' }).click();
  await expect.poll(() => body.evaluate(() => window.innerWidth)).toBe(1280);

  // A link is followed beside the preview, and Esc inside of the page closes it.
  const beside = page.waitForEvent('popup');
  await frame(page).getByRole('link', { name: 'Thời sự' }).first().click();
  await expect((await beside).getByRole('heading', { name: 'Thời sự' })).toBeVisible();
  await frame(page).getByRole('link', { name: 'Thời sự' }).first().press('Escape');
  await expect(preview(page)).toHaveCount(0);
  await expect(manuscript(page)).toBeFocused();
});

test('readers then get the very page that the preview was', async ({ site, api }) => {
  const [lan, mai] = [await api('lan'), await api('mai')];
  const articleId = await writeReport(lan, { headline: 'Trang trước và trang sau giống nhau' });
  await perform(lan, 'submit', articleId);
  await perform(mai, 'sign', articleId);
  const before = await lan.get(`/desk/articles/${articleId}/preview`);
  const { path } = await perform<{ path: string }>(mai, 'publish', articleId);
  const after = await new DeskClient(site).get(path);
  expect(bodyOf(before.body)).toBe(bodyOf(after.body));
  expect(before.headers).toMatchObject({
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'private, no-store',
  });
  expect(after.headers).toMatchObject({ 'x-frame-options': 'DENY' });
});

test('a preview asks to sign in, says when there is nothing, and shows a signed revision beside its signature', async ({
  site,
  api,
  as,
}) => {
  const [lan, mai] = [await api('lan'), await api('mai')];
  const { articleId } = await publishReport(lan, mai, { headline: 'Bản đã ký còn xem được' });
  const door = await new DeskClient(site).get(`/desk/articles/${articleId}/preview`);
  expect([door.status, door.body.includes('/desk/sign-in?from=')]).toEqual([401, true]);
  const nothing = await lan.get(`/desk/articles/${articleId}/preview?revision=khong-co`);
  expect([nothing.status, nothing.body.includes('Không tìm thấy trang này')]).toEqual([404, true]);

  const page = await as('lan');
  await openArticle(page, articleId);
  await page.getByRole('tab', { name: 'Ký duyệt' }).click();
  await page.getByRole('button', { name: 'Xem bản 1' }).click();
  await expect(frame(page).getByRole('heading', { name: 'Bản đã ký còn xem được' })).toBeVisible();
});

/** What is drawn, without the minute in which it was. */
/** Times differ, and what has no address yet cannot be shared. */
function bodyOf(html: string): string {
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<time[^>]*>[^<]*<\/time>/g, '<time/>')
    .replace(/<a href="(?:https:\/\/www\.facebook\.com|https:\/\/x\.com|mailto:\?)[^>]*>[^<]*<\/a>/g, '');
}
