import { expect, type Page } from '@playwright/test';
import { blockText } from '#content/plain-text.ts';
import { type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, manuscript, openArticle } from './article-screen.ts';
import type { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';
import { docOnServer } from './server-text.ts';

const insertMenu = (page: Page) => page.getByRole('listbox', { name: 'Chèn vào chỗ này' });

async function open(page: Page, ha: DeskClient, report: Report): Promise<string> {
  const articleId = await writeReport(ha, report);
  await openArticle(page, articleId);
  return articleId;
}

test('a slash puts in what is asked for, by key or by click, and one undo gives the query back', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const report: Report = { headline: 'Hội nghị có trích dẫn', paragraphs: ['Ngày 22'] };
  const page = await as('ha');
  const articleId = await open(page, ha, report);
  await caretAfter(page, 'Ngày 22');
  await page.keyboard.type('/11 ');
  await expect(insertMenu(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/trich');
  const option = insertMenu(page).getByRole('option', { name: 'Trích dẫn' });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  // The menu is drawn outside of the text.
  await expect(manuscript(page).locator('p').last()).toHaveText('/trich');
  const active = await option.getAttribute('id');
  await expect(manuscript(page)).toHaveAttribute('aria-activedescendant', active ?? '');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Lời nói.');
  await expect(manuscript(page).locator('blockquote')).toHaveText('Lời nói.');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(manuscript(page).locator('p').last()).toHaveText('/trich');
  await expect(insertMenu(page)).toHaveCount(0);

  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.keyboard.press('Escape');
  await expect(insertMenu(page)).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('/');
  await insertMenu(page).getByRole('option', { name: 'Tít phụ lớn' }).click();
  await page.keyboard.insertText('Kết quả');
  await expectSaved(page);
  const { content } = await docOnServer(ha, articleId, report);
  expect(content.slice(2).map((node) => [node.type, blockText(node)])).toEqual([
    ['paragraph', 'Ngày 22/11 '],
    ['paragraph', '/trich'],
    ['heading', 'Kết quả'],
  ]);
});

test('the insert menu follows an input tool, and the Enter that ends its word chooses nothing', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const page = await as('ha');
  await open(page, ha, { headline: 'Hội nghị gõ Telex', paragraphs: ['Một.'] });
  await caretAfter(page, 'Một.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['t', 'ti', 'tí', 'tít']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(insertMenu(page).getByRole('option')).toHaveText([/^Tít phụ lớn/, /^Tít phụ nhỏ/]);
  const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await keyboard.send('Input.insertText', { text: 'tít' });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await expect(insertMenu(page).getByRole('option')).toHaveCount(2);
  await expect(manuscript(page).locator('p').last()).toHaveText('/tít');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(manuscript(page).locator('h3')).toHaveText('');

  // A phone's keyboard composes all the time; what it holds goes away with the query.
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await keyboard.send('Input.imeSetComposition', { text: 'trich', selectionStart: 5, selectionEnd: 5 });
  await insertMenu(page).getByRole('option', { name: 'Trích dẫn' }).click();
  await page.keyboard.insertText('Lời nói.');
  await expect(manuscript(page).locator('blockquote')).toHaveText('Lời nói.');
  await expect(manuscript(page)).not.toContainText('trich');
});

test('shorthand means what it says, and one Backspace gives back what was typed', async ({ as, api }) => {
  const ha = await api('ha');
  const report: Report = { headline: 'Hội nghị gõ nhanh', paragraphs: ['Một.'] };
  const page = await as('ha');
  const articleId = await open(page, ha, report);
  await caretAfter(page, 'Một.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ');
  await expect(manuscript(page).locator('ul')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(manuscript(page).locator('p').last()).toHaveText('- ');
  await page.keyboard.type('không phải danh sách');
  await page.keyboard.press('Enter');
  await page.keyboard.type('### Nguyên nhân');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tại **Cần Thơ** có mưa');
  await expectSaved(page);
  const { content } = await docOnServer(ha, articleId, report);
  expect(content.slice(3)).toMatchObject([
    { type: 'paragraph', content: [{ text: '- không phải danh sách' }] },
    { type: 'heading', attrs: { level: 3 }, content: [{ text: 'Nguyên nhân' }] },
    {
      type: 'paragraph',
      content: [{ text: 'Tại ' }, { text: 'Cần Thơ', marks: [{ type: 'bold' }] }, { text: ' có mưa' }],
    },
  ]);
});

test('outline, length, focus mode and help are at hand, by keyboard alone', async ({ as, api }) => {
  const ha = await api('ha');
  const page = await as('ha');
  await open(page, ha, { headline: 'Hội nghị bốn chữ', sapo: 'Sapo hai', paragraphs: ['Đoạn một.'] });
  await caretAfter(page, 'Đoạn một.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## Kết quả');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Đoạn cuối.');

  await page.keyboard.press('ControlOrMeta+Alt+o');
  const outline = page.getByRole('navigation', { name: 'Dàn bài' });
  const entry = outline.getByRole('button', { name: 'Kết quả' });
  await expect(entry).toHaveAttribute('aria-current', 'true');
  await entry.press('Enter');
  await expect(manuscript(page)).toBeFocused();
  await page.keyboard.type('Nhiều ');
  await expect(manuscript(page).locator('h2')).toHaveText('Nhiều Kết quả');

  const length = page.getByRole('button', { name: /chữ$/ });
  await expect(length).toHaveText('13 chữ');
  await length.press('Enter');
  await page.getByLabel('Độ dài cần viết (chữ)').fill('20');
  await expect(page.getByText('Còn thiếu 7 chữ')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(length).toHaveText('13/20 chữ');

  await manuscript(page).focus();
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(manuscript(page).locator('.is-here')).toHaveText('Nhiều Kết quả');
  await page.reload();
  await expect(manuscript(page)).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(length).toHaveText('13/20 chữ');
  await manuscript(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+/');
  const help = page.getByRole('dialog', { name: 'Phím tắt' });
  await page.keyboard.type('dam');
  await expect(help.getByRole('term')).toHaveText(['In đậm']);
  await page.keyboard.press('Escape');
  await expect(manuscript(page)).toBeFocused();
  await page.getByRole('tab', { name: 'Chi tiết' }).focus();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
});

test('whoever goes on writing keeps the caret, however late what has closed gives the focus back', async ({
  as,
  api,
}) => {
  const page = await as('ha');
  await open(page, await api('ha'), { headline: 'Hội nghị bận rộn', paragraphs: ['Một.'] });
  await caretAfter(page, 'Một.');
  // A busy page runs late what was to come at once.
  await page.evaluate(() => {
    const soon = window.setTimeout.bind(window);
    const late = (act: () => void, wait = 0) => soon(act, Math.max(wait, 1000));
    Object.assign(window, { setTimeout: late });
  });
  const length = page.getByRole('button', { name: /chữ$/ });
  const more = page.getByLabel('Độ dài cần viết (chữ)');
  await length.press('Enter');
  await expect(more).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(length).toBeFocused();

  await length.press('Enter');
  await expect(more).toBeVisible();
  await page.keyboard.press('Escape');
  await manuscript(page).focus();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
  await expect(manuscript(page)).toBeFocused();
});

test('tools come to the selected words and take the keyboard, and leave the caret where it was', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const page = await as('ha');
  await open(page, ha, { headline: 'Hội nghị chọn chữ', paragraphs: ['Một hai.'] });
  await caretAfter(page, 'Một hai.');
  for (let letters = 0; letters < 4; letters += 1) await page.keyboard.press('Shift+ArrowLeft');
  const tools = page.getByRole('toolbar', { name: 'Công cụ cho chữ đang chọn' });
  await expect(tools).toBeVisible();
  await page.keyboard.press('Alt+F10');
  await expect(tools.getByRole('button', { name: 'In đậm' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(manuscript(page).locator('strong')).toHaveText('hai.');
  await page.keyboard.press('Escape');
  await expect(manuscript(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tools).toHaveCount(0);
});

test('on a phone the tools stand above the keyboard while somebody writes', async ({ as, api }) => {
  const page = await as('ha');
  await page.setViewportSize({ width: 390, height: 844 });
  // No browser under test has an on-screen keyboard; this is what a phone says when one opens.
  await page.addInitScript(() => {
    const screen = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { value: screen });
  });
  await open(page, await api('ha'), { headline: 'Hội nghị trên điện thoại', paragraphs: ['Một.'] });
  await caretAfter(page, 'Một.');
  const tools = page.getByRole('toolbar', { name: 'Định dạng bản thảo' });
  const bottom = async () => {
    const { y = 0, height = 0 } = (await tools.boundingBox()) ?? {};
    return Math.round(y + height);
  };
  await page.evaluate(() => {
    Object.assign(window.visualViewport ?? {}, { height: 500 });
    window.visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(bottom).toBe(500);
  await tools.getByRole('button', { name: 'In đậm' }).click();
  await page.keyboard.insertText(' hai');
  await expect(manuscript(page).locator('strong')).toHaveText(' hai');
  await page.evaluate(() => {
    Object.assign(window.visualViewport ?? {}, { height: 844 });
    window.visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(bottom).toBeLessThan(300);
});
