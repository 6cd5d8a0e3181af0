import { expect } from '@playwright/test';
import { perform, publishReport, writeReport } from './article-acts.ts';
import { violations } from './axe.ts';
import { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';

test('a reader of English finds a side of their own, and each side lists its own articles', async ({
  api,
  as,
  browser,
  site,
}) => {
  const [ha, tuan] = [await api('ha'), await api('tuan')];
  const vietnamese = 'Hội nghị bàn việc đưa tin ra nước ngoài';
  await publishReport(ha, tuan, { headline: vietnamese });
  const headline = 'Conference on news for readers abroad';
  const articleId = await writeReport(ha, { headline, metadata: { language: 'en' } });
  await perform(ha, 'submit', articleId);
  await perform(tuan, 'sign', articleId);
  const { path } = await perform<{ path: string }>(tuan, 'publish', articleId);

  const page = await (await browser.newContext({ baseURL: site })).newPage();
  await page.goto('/');
  await expect(page.getByRole('link', { name: vietnamese })).toBeVisible();
  await expect(page.getByRole('link', { name: headline })).toHaveCount(0);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${site}/en`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await expect(page.getByRole('link', { name: vietnamese })).toHaveCount(0);
  expect(
    await page
      .locator('link[hreflang]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')).sort()),
  ).toEqual([`${site}/`, `${site}/en`]);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/[a-z-]+$/);
  await page.goto(`/en${path}`);
  await expect(page).toHaveURL(site + path);
  await page.goto('/en/thoi-su');
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await page.getByRole('link', { name: headline }).click();
  await expect(page).toHaveURL(site + path);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(`${site}/en/tim-kiem`);
  await page.getByLabel('Search for').fill('readers abroad');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(`${site}/en/tim-kiem?q=readers+abroad&chuyen-muc=&tu=&den=`);
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  for (const name of ['About us', 'How we correct mistakes', 'Corrections', 'Privacy']) {
    await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveURL(/\/en\/[a-z-]+$/);
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(`${site}/quyen-rieng-tu`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');

  const desk = await as('tuan');
  await desk.goto('/desk/fronts');
  await desk.getByLabel('Ngôn ngữ trang báo').selectOption('Tiếng Anh');
  await expect(desk).toHaveURL(/\/desk\/fronts\/en_trang-nhat$/);
  const found = desk.getByRole('list', { name: 'Bài đang đăng' }).getByRole('listitem');
  await expect(found.filter({ hasText: headline })).toHaveCount(1);
  await expect(found.filter({ hasText: vietnamese })).toHaveCount(0);
  await desk.getByRole('button', { name: `Đặt ${headline}`, exact: true }).click();
  await desk.getByRole('menuitem', { name: 'Đáng chú ý 1', exact: true }).click();
  await desk.getByRole('button', { name: 'Xem thử' }).click();
  const worth = { name: 'Worth reading' };
  await expect(desk.frameLocator('iframe').getByRole('region', worth)).toContainText(headline);
  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(desk.getByText('Đã đưa lên trang.')).toBeVisible();
  await page.goto('/en');
  await expect(page.getByRole('region', worth)).toContainText(headline);
  expect(await violations(desk)).toEqual([]);
  await desk.getByLabel('Trang', { exact: true }).selectOption('Thời sự');
  await expect(desk.getByRole('link', { name: 'Xem trang' })).toHaveAttribute('href', '/en/thoi-su');
  await page.context().close();

  const reader = new DeskClient(site);
  expect((await reader.get('/en/feed.xml')).body).toContain(headline);
  expect((await reader.get('/feed.xml')).body).not.toContain(headline);
  expect((await reader.get('/en/thoi-su/atom.xml')).body).not.toContain(vietnamese);
  expect((await reader.get('/sitemap-trang.xml')).body).toContain(`<loc>${site}/en/thoi-su</loc>`);
  expect((await reader.get('/en/khong-co')).status).toBe(404);
  expect((await reader.get('/en/khong-co')).body).toContain('<html lang="en">');
});
