import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, manuscript, saveLine } from './article-screen.ts';
import type { DeskClient } from './desk-client.ts';
import { sessionState, signInAs } from './newsroom-fixtures.ts';
import { openOwnBrowser } from './own-browser.ts';
import { copyOfSample, emptyFolder, ownPort, startServer } from './server-process.ts';
import { textOnServer } from './server-text.ts';

// The runner would go on asking a killed browser for its trace.
test.use({ trace: 'off' });

test('a browser that is killed with unsent words has them when it is started again, and sends them', async () => {
  const settings = { dataDir: copyOfSample('killed-browser'), port: ownPort(6) };
  let server = await startServer(settings);
  const ha = await signInAs(server.url, 'ha');
  const report: Report = { headline: 'Hội nghị giữa lúc máy tắt', paragraphs: ['Mở đầu.'] };
  const articleId = await writeReport(ha, report);
  const profile = emptyFolder('profile');
  const first = await openOwnBrowser(profile);
  const page = await signedInPage(first.browser, server.url, ha);
  await page.goto(`${server.url}/desk/articles/${articleId}`);
  await expectSaved(page);
  await server.stop();
  await caretAfter(page, 'Mở đầu.');
  await page.keyboard.type(' Viết ngay trước khi máy tắt.');
  await expect(saveLine(page)).toHaveText('Đã giữ trên máy này');
  await first.kill();

  server = await startServer(settings);
  expect(await textOnServer(ha, articleId, report)).not.toContain('Viết ngay');
  const second = await openOwnBrowser(profile);
  const again = await signedInPage(second.browser, server.url, ha);
  await again.goto(`${server.url}/desk/articles/${articleId}`);
  await expect(manuscript(again)).toContainText('Mở đầu. Viết ngay trước khi máy tắt.');
  await expectSaved(again);
  expect(await textOnServer(ha, articleId, report)).toContain('Mở đầu. Viết ngay trước khi máy tắt.');
  await second.kill();
  await server.stop();
});

/** A page of the browser's own profile, signed in: a context of its own would lie in memory only. */
async function signedInPage(browser: Browser, url: string, { token = '' }: DeskClient): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('a browser with a profile has its own context');
  await context.addCookies(sessionState(url, token).cookies);
  return context.newPage();
}
