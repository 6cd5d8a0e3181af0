import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './browser/find-chromium.ts';

const b = findChromium();
const br = await chromium.launch({
  executablePath: b.executablePath,
  args: chromiumFlags,
  env: { ...process.env, ...b.env } as Record<string, string>,
});
const [, , who, lang, ...paths] = process.argv;
for (const [w, scheme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const) {
  const ctx = await br.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  if (lang === 'en')
    await ctx.addCookies([{ name: 'toasoan-lang', value: 'en', url: 'http://localhost:3120' }]);
  const p = await ctx.newPage();
  p.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') console.log(w, 'console', m.text().slice(0, 300));
  });
  p.on('pageerror', (e) => console.log(w, 'pageerror', String(e).slice(0, 300)));
  await p.goto('http://localhost:3120/desk/sign-in', { waitUntil: 'networkidle' });
  await p.screenshot({ path: `/tmp/shots/signin-${w}.png` });
  await p.getByLabel('Email').fill(`${who}@toasoan.example`);
  await p.locator('input[type=password]').fill('muc-in-con-uot');
  await p.locator('form button[type=submit]').first().click();
  await p
    .waitForURL(/desk(?!\/sign-in)/, { timeout: 15000 })
    .catch((e) => console.log('signin failed', p.url()));
  for (const [i, path] of paths.entries()) {
    let target = path;
    if (path === 'FIRST') {
      await p.goto('http://localhost:3120/desk/articles');
      target = (await p.locator('main a[href^="/desk/articles/0"]').first().getAttribute('href')) ?? '/desk';
    }
    await p.goto('http://localhost:3120' + target, { waitUntil: 'networkidle' });
    await p.screenshot({ path: `/tmp/shots/desk-${i}-${w}.png` });
  }
  await ctx.close();
}
await br.close();
