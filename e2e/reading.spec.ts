import { expect, type Page } from '@playwright/test';
import { publishReport } from './article-acts.ts';
import { noteBroken, test } from './newsroom-fixtures.ts';
import { livePaths } from './public-requests.ts';

const textSize = (page: Page) =>
  page
    .locator('.body p')
    .first()
    .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));

test('the optional file adds text size, listening and copying to an article, and moves nothing', async ({
  browser,
  site,
}) => {
  const { article } = await livePaths(site);
  const context = await browser.newContext({ baseURL: site, viewport: { width: 390, height: 844 } });
  // A machine that speaks Vietnamese, as phones do.
  await context.addInitScript(() => {
    const spoken: string[] = [];
    const synth = {
      speaking: false,
      getVoices: () => [{ lang: 'vi-VN', name: 'Máy' }],
      speak: (one: { text: string }) => {
        synth.speaking = true;
        spoken.push(one.text);
      },
      cancel: () => {
        synth.speaking = false;
      },
      addEventListener: () => undefined,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synth });
    Object.assign(window, {
      spoken,
      SpeechSynthesisUtterance: class {
        constructor(public text: string) {}
      },
      shifts: 0,
    });
    // What a press of the reader moves is no shift (web.dev, Cumulative Layout Shift).
    const counted = window as unknown as { shifts: number };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) counted.shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const page = await context.newPage();
  const broken: string[] = [];
  noteBroken(page, broken);
  await page.goto(article);
  const listen = page.getByRole('button', { name: 'Nghe (giọng máy)' });
  await listen.click();
  await expect(page.getByRole('button', { name: 'Dừng nghe' })).toHaveAttribute('aria-pressed', 'true');
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(spoken[0]).toBe(await page.getByRole('heading', { level: 1 }).textContent());
  await page.getByRole('button', { name: 'Dừng nghe' }).click();
  await expect(listen).toHaveAttribute('aria-pressed', 'false');
  expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);

  const usual = await textSize(page);
  await page.getByRole('button', { name: 'Chữ to hơn' }).click();
  const larger = await textSize(page);
  expect(larger).toBeGreaterThan(usual * 1.1);
  await page.reload();
  await expect.poll(() => textSize(page)).toBe(larger);
  await page.getByRole('button', { name: 'Chữ nhỏ hơn' }).click();
  expect(await textSize(page)).toBe(usual);
  expect(broken).toEqual([]);
  await context.close();
});

test('the search field offers headlines while somebody types, and goes to the one that is chosen', async ({
  api,
  browser,
  site,
}) => {
  const headline = 'Họp báo về con đường ven sông Kỳ Lộ';
  const { path } = await publishReport(await api('ha'), await api('tuan'), { headline });
  const page = await (await browser.newContext({ baseURL: site })).newPage();
  await page.goto('/tim-kiem');
  const field = page.getByRole('combobox', { name: 'Từ cần tìm' });
  await field.pressSequentially('ky lo');
  await expect(page.locator('datalist option')).toHaveAttribute('value', headline);
  await field.fill(headline);
  await expect(page).toHaveURL(site + path);
  await page.context().close();
});

test('at 400 % zoom an article is one column that does not scroll sideways', async ({ browser, site }) => {
  const { article } = await livePaths(site);
  const context = await browser.newContext({ viewport: { width: 320, height: 256 }, baseURL: site });
  const page = await context.newPage();
  for (const path of ['/', '/thoi-su', article, '/tim-kiem?q=h%E1%BB%99i', '/gioi-thieu']) {
    await page.goto(path);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(scrollWidth, path).toBeLessThanOrEqual(320);
  }
  await context.close();
});
