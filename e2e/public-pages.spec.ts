import { expect } from '@playwright/test';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';
import { conferencePath, livePaths } from './public-requests.ts';

const nowhere = '/khong-co-trang-nay';

/** A page of every kind that readers see; those that only an act makes are judged where the act is. */
const kinds = [
  ...['/', '/thoi-su', nowhere, '/chu-de/tong-ket', '/tac-gia/ngoc-lan', '/van-ban/21-kl-tw'],
  ...['/tim-kiem', '/tim-kiem?q=h%E1%BB%99i', '/tim-kiem?q=zzz', '/cai-chinh', '/cai-chinh-xin-loi'],
  ...['/gioi-thieu', '/quy-trinh-dinh-chinh', '/quyen-rieng-tu'],
  ...['/en', '/en/nong-nghiep', '/chu-de/rice', '/en/tim-kiem?q=forest', '/en/gioi-thieu'],
];

for (const { width, scheme, other } of [
  { width: 390, scheme: 'dark', other: 'light' },
  { width: 1440, scheme: 'light' },
] as const) {
  test(`axe finds nothing on any kind of public page at ${width} pixels, and none scrolls sideways`, async ({
    browser,
    site,
  }) => {
    const paths = [...kinds, (await livePaths(site)).article, await conferencePath(site)];
    const viewport = { width, height: 844 };
    const context = await browser.newContext({ viewport, colorScheme: scheme, baseURL: site });
    const page = await context.newPage();
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: scheme });
      const answer = await page.goto(path);
      expect.soft(answer?.status(), path).toBe(path === nowhere ? 404 : 200);
      expect.soft(await violations(page), `${path}, ${scheme}`).toEqual([]);
      // Between light and dark nothing changes but colours, and these are the same at any width.
      if (other) {
        await page.emulateMedia({ colorScheme: other });
        expect.soft(await violations(page, { only: 'color-contrast' }), `${path}, ${other}`).toEqual([]);
      }
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrollWidth, path).toBeLessThanOrEqual(width);
    }
    await context.close();
  });
}
