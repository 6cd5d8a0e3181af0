import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { demoPassword } from '#domain/demo-accounts.ts';
import { panelOf, type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, manuscript, openArticle, saveLine } from './article-screen.ts';
import type { DeskClient } from './desk-client.ts';
import { personOf, sessionState, signInAs, test } from './newsroom-fixtures.ts';
import { copyOfSample, ownPort, type Server, startServer } from './server-process.ts';
import { textOnServer } from './server-text.ts';

const port = ownPort(1);
const rounds = 4;
let dataDir: string;
let server: Server;
let ha: DeskClient;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  dataDir = copyOfSample('never-lost');
  server = await startServer({ dataDir, port });
  ha = await signInAs(server.url, 'ha');
});
test.afterAll(() => server.stop());

test('what the screen called saved survives kill -9 in the middle of typing, and the rest arrives afterwards', async ({
  browser,
}) => {
  const report: Report = { headline: 'Hội nghị giữa những lần mất điện', paragraphs: ['Mở đầu.', 'Kết.'] };
  const articleId = await writeReport(ha, report);
  const page = await pageOf(browser, ha);
  await openArticle(page, articleId);
  await caretAfter(page, 'Mở đầu.');

  for (let round = 1; round <= rounds; round += 1) {
    await page.keyboard.type(` Câu ${round} đã được gọi là lưu.`);
    await expectSaved(page);
    const promised = await promiseOf(page);

    const typing = page.keyboard.type(` Câu ${round} bị cắt ngang giữa chừng.`, { delay: 10 });
    // Half of the rounds die while a request is on its way, the others between two.
    if (round % 2 === 0) await page.waitForRequest(/\/steps$/);
    await server.kill();
    await typing;
    await expect(saveLine(page)).toHaveText('Đã giữ trên máy này');

    server = await startServer({ dataDir, port });
    expect((await panelOf(ha, articleId)).version).toBeGreaterThanOrEqual(promised.version);
    expect(await textOnServer(ha, articleId, report)).toContain(promised.text);

    await wakeUp(page);
    await expectSaved(page);
    expect(await textOnServer(ha, articleId, report)).toContain((await promiseOf(page)).text);
  }
  const text = await textOnServer(ha, articleId, report);
  for (let round = 1; round <= rounds; round += 1) {
    const both = ` Câu ${round} đã được gọi là lưu. Câu ${round} bị cắt ngang giữa chừng.`;
    expect(text.split(both), both).toHaveLength(2);
  }
  await page.context().close();
});

test('what was written while the server was down is there when the page is opened again', async ({
  browser,
}) => {
  const report: Report = { headline: 'Hội nghị viết khi mất mạng', paragraphs: ['Mở đầu.'] };
  const articleId = await writeReport(ha, report);
  const page = await pageOf(browser, ha);
  await openArticle(page, articleId);
  await caretAfter(page, 'Mở đầu.');
  await server.kill();
  await page.keyboard.type(' Viết lúc không có máy chủ.');
  await expect(saveLine(page)).toHaveText('Đã giữ trên máy này');
  await page.close({ runBeforeUnload: false });

  server = await startServer({ dataDir, port });
  const again = await page.context().newPage();
  await openArticle(again, articleId);
  await expect(manuscript(again)).toContainText('Mở đầu. Viết lúc không có máy chủ.');
  await expect(again.getByText('Đã gửi lại')).toBeVisible();
  await expectSaved(again);
  expect(await textOnServer(ha, articleId, report)).toContain('Mở đầu. Viết lúc không có máy chủ.');
  await again.context().close();
});

test('two browsers write in the same article at once: nothing of either is overwritten', async ({
  browser,
}) => {
  const report: Report = {
    headline: 'Hội nghị hai người viết',
    paragraphs: ['Đoạn của Hà.', 'Đoạn của Mai.'],
  };
  const articleId = await writeReport(ha, report);
  const first = await pageOf(browser, ha);
  const second = await pageOf(browser, await signInAs(server.url, 'mai'));
  await openArticle(first, articleId);
  await openArticle(second, articleId);
  await caretAfter(first, 'Đoạn của Hà.');
  await caretAfter(second, 'Đoạn của Mai.');
  await Promise.all([
    first.keyboard.type(' Hà viết câu này cùng lúc.', { delay: 15 }),
    second.keyboard.type(' Mai viết câu kia cùng lúc.', { delay: 15 }),
  ]);
  // Both in one paragraph now, at its two ends.
  await caretAfter(second, 'Đoạn của Hà.');
  await second.keyboard.press('Home');
  await Promise.all([
    first.keyboard.type(' Và câu nữa.', { delay: 15 }),
    second.keyboard.type('Mai mở đầu. ', { delay: 15 }),
  ]);
  const whole = [
    'Mai mở đầu. Đoạn của Hà. Hà viết câu này cùng lúc. Và câu nữa.',
    'Đoạn của Mai. Mai viết câu kia cùng lúc.',
  ];
  for (const page of [first, second]) {
    await expect(page.locator('.ms-text > p:not([aria-label])')).toHaveText(whole);
    await expectSaved(page);
  }
  expect(await textOnServer(ha, articleId, report)).toContain(whole.join('\n'));
  await first.context().close();
  await second.context().close();
});

test('two tabs of one writer, an hour offline and one of them closed: every word of both arrives', async ({
  browser,
}) => {
  const report: Report = { headline: 'Hội nghị ở vùng không sóng', paragraphs: ['Đoạn một.', 'Đoạn hai.'] };
  const articleId = await writeReport(ha, report);
  const first = await pageOf(browser, ha);
  await first.clock.install();
  const second = await first.context().newPage();
  await openArticle(first, articleId);
  await openArticle(second, articleId);
  await first.context().setOffline(true);
  await caretAfter(first, 'Đoạn một.');
  await first.keyboard.type(' Thẻ thứ nhất.');
  await caretAfter(second, 'Đoạn hai.');
  await second.keyboard.type(' Thẻ thứ hai.');
  for (const page of [first, second]) await expect(saveLine(page)).toHaveText('Đã giữ trên máy này');
  // The last words that a tab sends while it closes go past the browser's emulation of no signal.
  await second.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('no signal'));
  });
  await second.close();
  await first.clock.fastForward('01:00:00');
  await expect(saveLine(first)).toHaveText('Đã giữ trên máy này');
  await first.keyboard.type(' Sau một giờ.');
  await expect(saveLine(first)).toHaveText('Đã giữ trên máy này');
  expect(await textOnServer(ha, articleId, report)).not.toContain('Thẻ');

  await first.context().setOffline(false);
  await expectSaved(first);
  // What the closed tab left on the device is found by the next visit, and nothing is put in unasked.
  await first.clock.resume();
  await openArticle(first, articleId);
  const tray = first.getByRole('alert', { name: 'Chữ chờ bạn quyết định' });
  await expect(tray.locator('ins')).toContainText('Thẻ thứ hai.');
  await tray.getByRole('button', { name: 'Ghép vào bài' }).click();
  await expect(first.locator('.ms-text > p:not([aria-label])')).toHaveText([
    'Đoạn một. Thẻ thứ nhất. Sau một giờ.',
    'Đoạn hai. Thẻ thứ hai.',
  ]);
  await expectSaved(first);
  expect(await textOnServer(ha, articleId, report)).toContain('Sau một giờ.\nĐoạn hai. Thẻ thứ hai.');
  await first.context().close();
});

test('a session that ends in the middle of writing takes no word with it', async ({ browser }) => {
  const report: Report = { headline: 'Hội nghị kéo dài quá giờ', paragraphs: ['Mở đầu.'] };
  const articleId = await writeReport(ha, report);
  const guest = await signInAs(server.url, 'ha');
  const page = await pageOf(browser, guest);
  await openArticle(page, articleId);
  await guest.send('/api/auth/signout', '', 'application/x-www-form-urlencoded');
  await caretAfter(page, 'Mở đầu.');
  await page.keyboard.type(' Viết khi phiên đã hết.');
  await expect(saveLine(page)).toHaveText('Chưa lưu: đã đăng xuất');
  expect(await textOnServer(ha, articleId, report)).not.toContain('Viết khi phiên đã hết.');

  // Somebody else at the same machine: their name must not come under these words.
  await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
  const door = page.getByRole('dialog', { name: 'Đăng nhập lại' });
  await signInAt(door, 'mai');
  await expect(door.getByRole('alert')).toContainText('tài khoản của người khác');
  expect(await textOnServer(ha, articleId, report)).not.toContain('Viết khi phiên đã hết.');
  await signInAt(door, 'ha');
  await expect(door).toHaveCount(0);
  await expectSaved(page);
  expect(await textOnServer(ha, articleId, report)).toContain('Mở đầu. Viết khi phiên đã hết.');
  await page.context().close();
});

test('a server without room says so, the words stay on the device, and with room they go out by themselves', async ({
  browser,
}) => {
  const report: Report = { headline: 'Hội nghị đầy đĩa', paragraphs: ['Mở đầu.'] };
  const articleId = await writeReport(ha, report);
  const page = await pageOf(browser, ha);
  await openArticle(page, articleId);
  const full = { status: 507, json: { problem: { code: 'storageFull' } } };
  await page.route(/\/steps$/, (route) => route.fulfill(full));
  await caretAfter(page, 'Mở đầu.');
  await page.keyboard.type(' Viết khi máy chủ đầy.');
  await expect(saveLine(page)).toHaveText('Đã giữ trên máy này');
  const trouble = page.getByRole('alert', { name: 'Tình trạng lưu bài' });
  await expect(trouble).toContainText('Máy chủ hết chỗ lưu');
  await page.unroute(/\/steps$/);
  await wakeUp(page);
  await expectSaved(page);
  await expect(trouble).toHaveCount(0);
  expect(await textOnServer(ha, articleId, report)).toContain('Mở đầu. Viết khi máy chủ đầy.');
  await page.context().close();
});

test('words that another person’s deletion took away wait on the device, also after a reload, and can be put back', async ({
  browser,
}) => {
  const report: Report = { headline: 'Hội nghị hai người cùng sửa', paragraphs: ['Đoạn một.', 'Đoạn hai.'] };
  const articleId = await writeReport(ha, report);
  const [first, second] = [
    await pageOf(browser, ha),
    await pageOf(browser, await signInAs(server.url, 'mai')),
  ];
  await openArticle(first, articleId);
  await openArticle(second, articleId);
  await first.context().setOffline(true);
  await caretAfter(first, 'Đoạn hai.');
  // In the middle of the sentence: whoever deletes it deletes on both sides of these words.
  for (let letter = 0; letter < 4; letter += 1) await first.keyboard.press('ArrowLeft');
  await first.keyboard.type('Hà viết thêm khi mất mạng. ');
  await expect(saveLine(first)).toHaveText('Đã giữ trên máy này');
  await caretAfter(second, 'Đoạn hai.');
  await second.keyboard.press('Shift+Home');
  await second.keyboard.press('Backspace');
  await second.keyboard.press('Backspace');
  await expectSaved(second);

  await first.context().setOffline(false);
  const tray = first.getByRole('alert', { name: 'Chữ chờ bạn quyết định' });
  await expect(tray.locator('ins')).toContainText('Hà viết thêm khi mất mạng.');
  await expectSaved(first);
  await first.reload();
  await expect(tray.locator('ins')).toContainText('Hà viết thêm khi mất mạng.');
  await tray.getByRole('button', { name: 'Chèn lại vào bài' }).click();
  await expect(tray).toHaveCount(0);
  await expectSaved(first);
  expect(await textOnServer(ha, articleId, report)).toContain('Đoạn một.\nHà viết thêm khi mất mạng.');
  await first.reload();
  await expect(manuscript(first)).toContainText('Hà viết thêm');
  await expect(tray).toHaveCount(0);
  await first.context().close();
  await second.context().close();
});

async function signInAt(door: Locator, person: 'ha' | 'mai'): Promise<void> {
  await door.getByLabel('Email').fill(personOf(person).email);
  await door.getByLabel('Mật khẩu', { exact: true }).fill(demoPassword);
  await door.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

async function pageOf(browser: Browser, { token = '' }: DeskClient): Promise<Page> {
  const storageState = sessionState(server.url, token);
  return (await browser.newContext({ storageState, baseURL: server.url })).newPage();
}

/** What the screen holds and calls saved at this moment, and the version that it names. */
async function promiseOf(page: Page): Promise<{ text: string; version: number }> {
  return page.evaluate(() => {
    const line = document.querySelector<HTMLElement>('[data-save-state="saved"]');
    const text = document.querySelector('.ms-text > p:not([aria-label])')?.textContent ?? '';
    return { text, version: Number(/\d+/.exec(line?.title ?? '')?.[0]) };
  });
}

/** The browser notices that the network is back; without this the editor tries again by itself, a little later. */
async function wakeUp(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
}
