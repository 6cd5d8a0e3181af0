import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './browser/find-chromium.ts';

const b = findChromium();
const br = await chromium.launch({
  executablePath: b.executablePath,
  args: chromiumFlags,
  env: { ...process.env, ...b.env } as Record<string, string>,
});
const [, , base, out, ...paths] = process.argv;
for (const [w, scheme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const) {
  const ctx = await br.newContext({
    viewport: { width: w, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: false,
  });
  const p = await ctx.newPage();
  for (const [i, path] of paths.entries()) {
    await p.goto(base + path, { waitUntil: 'networkidle' });
    await p.screenshot({ path: `${out}-${i}-${w}.png`, fullPage: false });
  }
}
await br.close();
