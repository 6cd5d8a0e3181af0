import { expect } from '@playwright/test';
import { perform, publishReport, writeReport } from './article-acts.ts';
import { openArticle, openTab } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';

test('an article is named as the translation of another, and readers of each find the other', async ({
  as,
  api,
  browser,
  site,
}) => {
  const [ha, tuan] = [await api('ha'), await api('tuan')];
  const headline = 'Hội nghị bàn việc dịch tin ra tiếng Anh';
  const { path } = await publishReport(ha, tuan, { headline });
  const articleId = await writeReport(ha, {
    headline: 'Conference on translating the news',
    metadata: { language: 'en' },
  });
  const desk = await as('ha');
  await openArticle(desk, articleId);
  await openTab(desk, 'Chi tiết');
  const field = desk.getByLabel('Bản dịch của bài số');
  await field.fill('99999999');
  await field.press('Tab');
  await expect(desk.getByRole('alert').filter({ hasText: 'Không có bài nào đang đăng' })).toBeVisible();
  await field.fill(site + path);
  await field.press('Enter');
  await expect(field).toHaveValue(/^\d{4}$/);
  await expect(desk.getByRole('alert').filter({ hasText: 'Không có bài nào đang đăng' })).toHaveCount(0);
  await desk.reload();
  await openTab(desk, 'Chi tiết');
  await expect(field).toHaveValue(path.split('-').at(-1) ?? '');

  await perform(ha, 'submit', articleId);
  await perform(tuan, 'sign', articleId);
  const english = (await perform<{ path: string }>(tuan, 'publish', articleId)).path;
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: site })).newPage();
  await page.goto(path);
  const versions = () =>
    page
      .locator('link[hreflang]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')]).sort(),
      );
  const both = [
    ['en', site + english],
    ['vi', site + path],
  ];
  expect(await versions()).toEqual(both);
  await page.getByRole('link', { name: 'Bản tiếng Anh' }).click();
  await expect(page).toHaveURL(site + english);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first()).not.toHaveText(
    'Thời sự',
  );
  expect(await versions()).toEqual(both);
  await page.getByRole('link', { name: 'In Vietnamese' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.context().close();
});
