import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { writeReport } from './article-acts.ts';
import { caretAfter, field, manuscript, openArticle } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';

/** What can be open around the text; each is opened, looked at, and closed again. */
const states: {
  name: string;
  enter: (page: Page) => Promise<void>;
  leave?: (page: Page) => Promise<void>;
}[] = [
  { name: 'text', enter: (page) => caretAfter(page, 'Đoạn cuối.') },
  {
    name: 'photo selected',
    enter: async (page) => {
      await page.locator('figure img').click();
      await expect(page.getByRole('toolbar', { name: 'Công cụ ảnh 1' })).toBeVisible();
    },
    leave: (page) => caretAfter(page, 'Đoạn cuối.'),
  },
  {
    name: 'insert menu',
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
    name: 'find and replace',
    enter: async (page) => {
      await page.keyboard.press('ControlOrMeta+h');
      await page.keyboard.type('doan');
      await expect(page.getByRole('search')).toContainText('1/');
    },
  },
  {
    name: 'replacements to choose from',
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
    enter: async (page) => {
      await page.keyboard.press('ControlOrMeta+Alt+o');
      await expect(page.getByRole('navigation', { name: 'Dàn bài' })).toBeVisible();
    },
    leave: (page) => page.keyboard.press('ControlOrMeta+Alt+o'),
  },
  {
    name: 'length',
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
    for (const { name, enter, leave } of states) {
      await enter(page);
      expect.soft(await violations(page), name).toEqual([]);
      await leave?.(page);
    }
  });
}

test('axe finds nothing on an empty article, light and dark, wide and narrow', async ({ as }) => {
  const page = await as('ha');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Bài mới' }).click();
  await expect(field(page, 'Tiêu đề')).toBeVisible();
  for (const width of [1440, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `${width} ${colorScheme}`).toEqual([]);
    }
  }
});

/** The rule and the places, in a form that a failed test prints well. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
