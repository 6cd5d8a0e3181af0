import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type Report, writeReport } from './article-acts.ts';
import {
  act,
  caretAfter,
  expectSaved,
  field,
  manuscript,
  openArticle,
  saveLine,
  writeInto,
} from './article-screen.ts';
import { pasteText } from './clipboard.ts';
import type { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';
import { docOnServer, textOnServer } from './server-text.ts';

const seed = readFileSync('content/import-text/seed/hoi-nghi-tong-cuc-ky-thuat.txt', 'utf8');

async function reportWithPhoto(ha: DeskClient): Promise<Report> {
  const sent = await ha.send('/api/photos', await photoFile(4), 'image/jpeg');
  const { assetId } = JSON.parse(sent.body) as { assetId: string };
  return {
    headline: 'Hội nghị có ảnh trong bài',
    photo: { assetId, caption: 'Các đại biểu dự hội nghị.' },
    paragraphs: ['Đoạn thứ nhất.', 'Đoạn thứ hai.'],
  };
}

test('everything that formats can be done with the keyboard alone', async ({ as, api }) => {
  const ha = await api('ha');
  const report: Report = { headline: 'Hội nghị chỉ bằng bàn phím', paragraphs: ['Một.'] };
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await openArticle(page, articleId);
  await caretAfter(page, 'Một.');
  await page.keyboard.press('Alt+F10');
  await expect(
    page.getByRole('toolbar', { name: 'Định dạng bản thảo' }).getByRole('button').first(),
  ).toBeFocused();
  await pressTool(page, 'In đậm');
  await page.keyboard.type(' đậm');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.press('ControlOrMeta+i');
  await page.keyboard.type(' nghiêng');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+Alt+2');
  await page.keyboard.type('Tít phụ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+Shift+8');
  await page.keyboard.type('mục');
  await expectSaved(page);
  const { content } = await docOnServer(ha, articleId, report);
  expect(content.slice(2)).toMatchObject([
    {
      type: 'paragraph',
      content: [
        { text: 'Một.' },
        { text: ' đậm', marks: [{ type: 'bold' }] },
        { text: ' nghiêng', marks: [{ type: 'italic' }] },
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: [{ text: 'Tít phụ' }] },
    { type: 'bulletList', content: [{ content: [{ content: [{ text: 'mục' }] }] }] },
  ]);
});

test('a pasted report is taken back whole by one undo', async ({ as }) => {
  const page = await as('ha');
  for (const undo of ['button', 'key'] as const) {
    await page.goto('/desk');
    await page.getByRole('button', { name: 'Bài mới' }).click();
    await expect(manuscript(page)).toBeFocused();
    await pasteText(page, seed);
    await expect(field(page, 'Ảnh 3')).toBeVisible();
    if (undo === 'key') await page.keyboard.press('ControlOrMeta+z');
    else
      await page
        .getByRole('status', { name: 'Kết quả dán' })
        .getByRole('button', { name: 'Hoàn tác' })
        .click();
    await expect(manuscript(page)).toHaveText('');
    await expect(field(page, 'Ảnh 1')).toHaveCount(0);
    await expectSaved(page);
    await page.reload();
    await expect(manuscript(page)).toHaveText('');
  }
});

test('the screen never says "Đã lưu" before the server has answered', async ({ as, api }) => {
  const ha = await api('ha');
  const report: Report = { headline: 'Hội nghị trên đường truyền chậm', paragraphs: ['Đầu.'] };
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await openArticle(page, articleId);
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/steps$/, async (route) => {
    await held;
    await route.continue();
  });
  await caretAfter(page, 'Đầu.');
  const asked = page.waitForRequest(/\/steps$/);
  await page.keyboard.type(' Chữ chưa tới nơi.');
  await asked;
  await expect(saveLine(page)).toHaveText('Đang lưu');
  await page.keyboard.type(' Và nữa.');
  await expect(saveLine(page)).toHaveText('Đang lưu');
  expect(await textOnServer(ha, articleId, report)).not.toContain('Chữ chưa tới nơi.');
  answer();
  await expectSaved(page);
  expect(await textOnServer(ha, articleId, report)).toContain('Đầu. Chữ chưa tới nơi. Và nữa.');
});

test('whoever leaves with words that are not sent is asked first', async ({ as, api }) => {
  const articleId = await writeReport(await api('ha'), { headline: 'Hội nghị bỏ dở', paragraphs: ['Đầu.'] });
  const page = await as('ha');
  await openArticle(page, articleId);
  await page.route(/\/steps$/, (route) => route.abort());
  await caretAfter(page, 'Đầu.');
  await page.keyboard.type(' Chưa gửi.');
  await expect(saveLine(page)).toHaveText('Đã giữ trên máy này');
  const asked = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await expect(manuscript(page)).toContainText('Đầu. Chưa gửi.');
});

test('a key pressed right after a click is meant for the text, never for the photo that was selected', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const articleId = await writeReport(ha, await reportWithPhoto(ha));
  const page = await as('ha');
  await openArticle(page, articleId);
  for (let round = 1; round <= 12; round += 1) {
    await page.locator('figure img').click();
    await field(page, 'Tiêu đề').click();
    await page.keyboard.press(round % 3 === 0 ? 'Backspace' : 'k');
    await page.locator('figure img').click();
    await writeInto(page, 'Sapo', '+');
  }
  await expect(page.locator('figure img')).toHaveCount(1);
  const letters = (await field(page, 'Tiêu đề').textContent())?.length ?? 0;
  expect(letters).toBe('Hội nghị có ảnh trong bài'.length + 8 - 4);
  expect((await field(page, 'Sapo').textContent())?.split('+')).toHaveLength(13);

  // Selected on purpose, the photo stays: a letter does not put itself in its place.
  await page.locator('figure img').click();
  await expect(page.locator('figure.is-selected')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.locator('figure img')).toHaveCount(1);
});

test('on a busy page a key right after End acts where the caret is, not where it was', async ({
  as,
  api,
}) => {
  const paragraphs = ['Đoạn thứ nhất.', 'Đoạn thứ hai.'];
  const articleId = await writeReport(await api('ha'), { headline: 'Hội nghị gõ nhanh', paragraphs });
  const page = await as('ha');
  await openArticle(page, articleId);
  await caretAfter(page, 'Đoạn thứ nhất.');
  await endAndKey(page, { key: 'b', ctrlKey: true });
  await page.keyboard.type(' Đậm');
  await expect(manuscript(page).locator('strong')).toHaveText(' Đậm');
  await caretAfter(page, 'Đoạn thứ hai.');
  await endAndKey(page, { key: 'Enter', keyCode: 13 });
  await page.keyboard.type('Đoạn mới.');
  await expect(manuscript(page).getByText('Đoạn thứ hai.', { exact: true })).toBeVisible();
  await expect(manuscript(page).getByText('Đoạn mới.', { exact: true })).toBeVisible();
  await expectSaved(page);
});

type Key = { key: string; keyCode?: number; ctrlKey?: boolean };

/** End and the next key in one task: the browser has not told yet that the caret moved. */
async function endAndKey(page: Page, key: Key): Promise<void> {
  await page.keyboard.press('Home');
  await page.evaluate((init) => {
    getSelection()?.modify('move', 'forward', 'lineboundary');
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    document.activeElement?.dispatchEvent(event);
  }, key);
}

test('the desk speaks English after one click, and keeps speaking it', async ({ as, api }) => {
  const articleId = await writeReport(await api('ha'), { headline: 'Hội nghị bằng hai thứ tiếng' });
  const page = await as('ha');
  await page.goto('/desk');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();
  await page.goto(`/desk/articles/${articleId}`);
  await expect(
    page.getByRole('textbox', { name: 'Manuscript' }).getByRole('group', { name: 'Headline' }),
  ).toBeVisible();
  await expect(saveLine(page)).toHaveText('Saved');
  await expect(act(page, 'Submit')).toBeVisible();
  for (const tab of ['Details', 'Checks', 'Sign-off', 'History']) {
    await expect.soft(page.getByRole('tab', { name: tab })).toBeVisible();
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(act(page, 'Gửi duyệt')).toBeVisible();
});

/** From the first tool on, to the right until this one is reached, then back to the text. */
async function pressTool(page: Page, label: string): Promise<void> {
  const tool = page.getByRole('button', { name: label, exact: true });
  for (let steps = 0; steps < 15; steps += 1) {
    if (await tool.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(tool).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}
