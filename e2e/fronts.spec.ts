import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';

const places = (page: Page) => page.getByRole('region', { name: 'Các chỗ trên trang' });
const place = (page: Page, name: string) => places(page).getByRole('listitem', { name, exact: true });
const stories = (page: Page) => page.getByRole('list', { name: 'Bài đang đăng' }).getByRole('listitem');

/** The headline of the n-th live story, from the newest. */
async function headlineAt(page: Page, at: number): Promise<string> {
  return (await stories(page).nth(at).locator('p').first().textContent()) ?? '';
}

async function putByMenu(page: Page, headline: string, where: string): Promise<void> {
  await page.getByRole('button', { name: `Đặt ${headline}`, exact: true }).click();
  await page.getByRole('menuitem', { name: where, exact: true }).click();
  await expect(place(page, where)).toContainText(headline);
}

test('an editor puts stories in their places by hand, by menu and by key; readers get the page at once', async ({
  as,
  page: reader,
  site,
}) => {
  const page = await as('tuan');
  await page.goto('/desk');
  await page.getByRole('link', { name: 'Sắp trang' }).click();
  await expect(page.getByRole('heading', { name: 'Sắp trang' })).toBeVisible();
  await expect(place(page, 'Bài chính')).toContainText('Tự động');
  const [fourth, fifth, sixth] = [
    await headlineAt(page, 4),
    await headlineAt(page, 5),
    await headlineAt(page, 6),
  ];

  await stories(page).nth(4).dragTo(place(page, 'Bài chính'));
  await expect(place(page, 'Bài chính')).toContainText(fourth);
  await putByMenu(page, fifth, 'Bài chính');
  // What stood there moved one place down.
  await expect(place(page, 'Bài kèm 1')).toContainText(fourth);
  await putByMenu(page, sixth, 'Đáng chú ý 1');
  await page.getByRole('button', { name: `Đưa ${fifth} xuống` }).press('Enter');
  await expect(place(page, 'Bài kèm 1')).toContainText(fifth);
  await expect(page.getByRole('button', { name: `Đưa ${fifth} xuống` })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(place(page, 'Bài chính')).toContainText(fifth);
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+z');
  await expect(place(page, 'Bài chính')).toContainText(fifth);
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Xem thử' }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('article.lead')).toContainText(fifth);
  await expect(frame.getByRole('region', { name: 'Đáng chú ý' })).toContainText(sixth);
  await page.keyboard.press('Escape');

  // Not up yet: kept on the device.
  await page.reload();
  await expect(place(page, 'Bài chính')).toContainText(fifth);
  await expect(page.getByText('Có thay đổi chưa đưa lên trang.')).toBeVisible();
  await page.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(page.getByText('Đã đưa lên trang.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đưa lên trang' })).toBeDisabled();

  await reader.goto(site);
  await expect(reader.locator('article.lead')).toContainText(fifth);
  await expect(reader.getByRole('region', { name: 'Đáng chú ý' })).toContainText(sixth);
  await expect(reader.getByRole('link', { name: fourth, exact: true })).toHaveCount(1);
  expect(await violations(reader)).toEqual([]);

  await page.getByRole('button', { name: 'Để tự động hết' }).click();
  await page.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(place(page, 'Bài chính')).toContainText('Tự động');
  await reader.reload();
  await expect(reader.getByRole('region', { name: 'Đáng chú ý' })).toHaveCount(0);
});

test('of two editors the second sees what the first put up, and chooses', async ({ as }) => {
  const [one, two] = [await as('tuan'), await as('mai')];
  for (const page of [one, two]) {
    await page.goto('/desk/fronts/giao-duc');
    await expect(page.getByLabel('Trang', { exact: true })).toHaveValue('giao-duc');
  }
  const headline = await headlineAt(one, 0);
  await putByMenu(one, headline, 'Bài kèm 3');
  await putByMenu(two, headline, 'Bài kèm 2');
  await one.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(one.getByText('Đã đưa lên trang.')).toBeVisible();
  await two.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(two.getByText('Người khác vừa sắp lại trang này', { exact: true })).toBeVisible();
  await expect(place(two, 'Bài kèm 2')).toContainText(headline);
  await two.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await two.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(two.getByText('Đã đưa lên trang.')).toBeVisible();
  // What stood before can be taken up again.
  await two.getByText('Những lần sắp trước').click();
  await two
    .getByRole('button', { name: /^Xem và sửa cách sắp/ })
    .first()
    .click();
  await expect(place(two, 'Bài kèm 3')).toContainText(headline);
});

test('an arrangement waits for its time and can be called off', async ({ as }) => {
  const page = await as('phuc');
  await page.goto('/desk/fronts/kinh-te');
  const headline = await headlineAt(page, 0);
  await putByMenu(page, headline, 'Bài kèm 2');
  await page.getByRole('button', { name: 'Hẹn giờ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hẹn giờ đưa lên trang' });
  await dialog.getByLabel('Ngày').fill('2020-01-01');
  await expect(dialog.getByRole('alert')).toContainText('đã qua');
  await dialog.getByLabel('Ngày').fill('2099-01-01');
  await dialog.getByRole('button', { name: 'Hẹn giờ' }).click();
  const upcoming = page.getByRole('list', { name: 'Đã hẹn giờ' }).getByRole('listitem');
  await expect(upcoming).toHaveCount(1);
  await expect(place(page, 'Bài kèm 2')).toContainText('Tự động');
  await page.getByRole('button', { name: /^Xem và sửa cách sắp/ }).click();
  await expect(place(page, 'Bài kèm 2')).toContainText(headline);
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await page.getByRole('button', { name: /^Bỏ hẹn/ }).click();
  await expect(upcoming).toHaveCount(0);
  await expect(page.getByText(/^Đã bỏ hẹn/)).toBeVisible();
});

test('stories are found by words without marks, and the desk speaks English', async ({ as }) => {
  const page = await as('mai');
  await page.goto('/desk/fronts');
  const headline = await headlineAt(page, 3);
  const folded = headline.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  await page.getByLabel('Tìm bài để đặt').fill(folded);
  await expect(stories(page)).toHaveCount(1);
  await expect(stories(page)).toContainText(headline);
  await page.getByLabel('Tìm bài để đặt').fill('khongcogihet');
  await expect(page.getByText('Không có bài nào đang đăng mang những chữ này.')).toBeVisible();
});
