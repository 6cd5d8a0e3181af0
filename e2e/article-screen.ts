import { expect, type Locator, type Page } from '@playwright/test';

/** The page of one article at the desk, by the labels that people read. */
export async function openArticle(page: Page, articleId: string): Promise<void> {
  await page.goto(`/desk/articles/${articleId}`);
  await expect(manuscript(page)).toBeVisible();
  await expectSaved(page);
}

export function manuscript(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Bản thảo' });
}

/** A field of the manuscript: `Tiêu đề`, `Sapo`, `Chú thích ảnh 1`. */
export function field(page: Page, label: string): Locator {
  return manuscript(page).getByRole('group', { name: label, exact: true });
}

export async function writeInto(page: Page, label: string, words: string): Promise<void> {
  await field(page, label).click();
  await page.keyboard.insertText(words);
}

/** Puts the caret behind the last letter of a paragraph. */
export async function caretAfter(page: Page, words: string): Promise<void> {
  const text = manuscript(page).getByText(words);
  // On a busy machine the editor may put the caret back to where it was when it was left, once it gets the focus.
  await expect(async () => {
    await text.click();
    await page.keyboard.press('End');
    expect(await text.evaluate((node) => node.contains(getSelection()?.anchorNode ?? null))).toBe(true);
  }).toPass();
}

/** An act on the article, outside of dialogs: `Gửi duyệt`, `Ký duyệt`, `Xuất bản`. */
export function act(page: Page, label: string): Locator {
  return page.getByRole('complementary').getByRole('button', { name: label, exact: true });
}

/** Confirms what an act asks before it is done. */
export async function confirm(page: Page, label: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
}

export async function openTab(page: Page, label: string): Promise<void> {
  await page.getByRole('tab', { name: label }).click();
}

export function saveLine(page: Page): Locator {
  return page.locator('[data-save-state]');
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(saveLine(page)).toHaveText('Đã lưu');
}
