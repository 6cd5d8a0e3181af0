import { expect, type Page } from '@playwright/test';
import { writeReport } from './article-acts.ts';
import { caretAfter, field, manuscript, openArticle } from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';

type OpenState = {
  name: string;
  /** What is looked at; the whole page where nothing is named. */
  inside?: string;
  enter: (page: Page) => Promise<void>;
  leave?: (page: Page) => Promise<void>;
};

/** What can be open around the text; each is opened, looked at, and closed again. */
const states: OpenState[] = [
  { name: 'text', enter: (page) => caretAfter(page, 'Đoạn cuối.') },
  {
    name: 'photo selected',
    inside: '.manuscript',
    enter: async (page) => {
      await page.locator('figure img').click();
      await expect(page.getByRole('toolbar', { name: 'Công cụ ảnh 1' })).toBeVisible();
    },
    leave: (page) => caretAfter(page, 'Đoạn cuối.'),
  },
  {
    name: 'insert menu',
    inside: '.manuscript',
    enter: async (page) => {
      await page.keyboard.type(' /');
      await expect(page.getByRole('listbox')).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
    },
  },
  {
    name: 'table',
    inside: '.manuscript',
    enter: async (page) => {
      await page.keyboard.type(' /bang');
      await page.keyboard.press('Enter');
      for (const words of ['Tỉnh', 'Km đê', 'Năm']) {
        await page.keyboard.insertText(words);
        await page.keyboard.press('Tab');
      }
      await expect(page.getByRole('toolbar', { name: 'Công cụ bảng' })).toBeVisible();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Xóa bảng' }).click();
      await caretAfter(page, 'Đoạn cuối.');
    },
  },
  {
    name: 'find and replace',
    inside: '.manuscript',
    enter: async (page) => {
      await page.keyboard.press('ControlOrMeta+h');
      await page.keyboard.type('doan');
      await expect(page.getByRole('search')).toContainText('1/');
    },
  },
  {
    name: 'replacements to choose from',
    inside: '[role="dialog"]',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Thay tất cả' }).click();
      await expect(page.getByRole('dialog', { name: 'Xem trước khi thay' })).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Đóng tìm kiếm' }).click();
    },
  },
  {
    name: 'outline',
    inside: '.manuscript',
    enter: async (page) => {
      await page.keyboard.press('ControlOrMeta+Alt+o');
      await expect(page.getByRole('navigation', { name: 'Dàn bài' })).toBeVisible();
    },
    leave: (page) => page.keyboard.press('ControlOrMeta+Alt+o'),
  },
  {
    name: 'length',
    inside: '[role="dialog"]',
    enter: async (page) => {
      await page.getByRole('button', { name: /chữ$/ }).click();
      await page.getByLabel('Độ dài cần viết (chữ)').fill('500');
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await manuscript(page).focus();
    },
  },
  {
    name: 'focus mode',
    enter: async (page) => {
      await page.keyboard.press('ControlOrMeta+Shift+Enter');
      await expect(page.getByRole('complementary')).toHaveCount(0);
    },
    leave: (page) => page.keyboard.press('ControlOrMeta+Shift+Enter'),
  },
  {
    name: 'help',
    inside: '[role="dialog"]',
    enter: async (page) => {
      await page.keyboard.press('ControlOrMeta+/');
      await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
];

const screens = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

for (const { width, height, colorScheme } of screens) {
  test(`axe finds nothing on the editor at ${width} pixels, ${colorScheme}, whatever is open`, async ({
    as,
    api,
  }) => {
    const ha = await api('ha');
    const sent = await ha.send('/api/photos', await photoFile(8), 'image/jpeg');
    const { assetId } = JSON.parse(sent.body) as { assetId: string };
    const articleId = await writeReport(ha, {
      headline: 'Hội nghị cho mọi người',
      photo: { assetId, caption: 'Đại biểu đang họp.' },
      paragraphs: ['Đoạn đầu.', 'Đoạn cuối.'],
    });
    const page = await as('ha');
    // What arrives softly would be looked at half transparent.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await openArticle(page, articleId);
    for (const { name, inside, enter, leave } of states) {
      await enter(page);
      expect.soft(await violations(page, { inside }), name).toEqual([]);
      await leave?.(page);
    }
  });
}

test('axe finds nothing on an empty article, dark and wide, light and narrow', async ({ as }) => {
  const page = await as('ha');
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Bài mới' }).click();
  await expect(field(page, 'Tiêu đề')).toBeVisible();
  expect.soft(await violations(page), 'dark and wide').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page), 'light and narrow').toEqual([]);
});
