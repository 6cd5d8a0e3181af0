import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { drag } from './drag.ts';
import { test } from './newsroom-fixtures.ts';

const places = (page: Page) => page.getByRole('region', { name: 'Các chỗ trên trang' });
const place = (page: Page, name: string) => places(page).getByRole('listitem', { name, exact: true });
const stories = (page: Page) => page.getByRole('list', { name: 'Bài đang đăng' }).getByRole('listitem');

/** Live in the sample newsroom, whatever other journeys publish meanwhile. */
const water = 'Tọa đàm về nước sạch nông thôn: Giá một khối nước, công của nhiều người';
const river = 'Hội thảo logistics đường sông: Rẻ hơn, chậm hơn, và đáng tin đến đâu?';
const teachers = 'Tập huấn dạy đọc cho giáo viên lớp Một: Nghe trước, viết sau';

/** The one live story with this headline, found by it. */
async function find(page: Page, headline: string): Promise<Locator> {
  await page.getByLabel('Tìm bài để đặt').fill(headline);
  await expect(stories(page)).toHaveCount(1);
  return stories(page).filter({ hasText: headline });
}

async function putByMenu(page: Page, headline: string, where: string): Promise<void> {
  await (await find(page, headline)).getByRole('button', { name: `Đặt ${headline}`, exact: true }).click();
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

  await drag(await find(page, water), place(page, 'Bài chính'));
  await expect(place(page, 'Bài chính')).toContainText(water);
  await putByMenu(page, river, 'Bài chính');
  // What stood there moved one place down.
  await expect(place(page, 'Bài kèm 1')).toContainText(water);
  await putByMenu(page, teachers, 'Đáng chú ý 1');
  await page.getByRole('button', { name: `Đưa ${river} xuống` }).press('Enter');
  await expect(place(page, 'Bài kèm 1')).toContainText(river);
  await expect(page.getByRole('button', { name: `Đưa ${river} xuống` })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(place(page, 'Bài chính')).toContainText(river);
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+z');
  await expect(place(page, 'Bài chính')).toContainText(river);
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Xem thử' }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('article.lead')).toContainText(river);
  await expect(frame.getByRole('region', { name: 'Đáng chú ý' })).toContainText(teachers);
  await page.keyboard.press('Escape');

  // Not up yet: kept on the device.
  await page.reload();
  await expect(place(page, 'Bài chính')).toContainText(river);
  await expect(page.getByText('Có thay đổi chưa đưa lên trang.')).toBeVisible();
  await page.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(page.getByText('Đã đưa lên trang.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đưa lên trang' })).toBeDisabled();

  await reader.goto(site);
  await expect(reader.locator('article.lead')).toContainText(river);
  await expect(reader.getByRole('region', { name: 'Đáng chú ý' })).toContainText(teachers);
  await expect(reader.getByRole('link', { name: water, exact: true })).toHaveCount(1);
  expect(await violations(reader)).toEqual([]);

  await page.getByRole('button', { name: 'Để tự động hết' }).click();
  await page.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(place(page, 'Bài chính')).toContainText('Tự động');
  // The desk shows it before the server has answered.
  await expect(async () => {
    await reader.reload();
    await expect(reader.getByRole('region', { name: 'Đáng chú ý' })).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

test('of two editors the second sees what the first put up, and chooses', async ({ as }) => {
  const [one, two] = [await as('tuan'), await as('mai')];
  for (const page of [one, two]) {
    await page.goto('/desk/fronts/giao-duc');
    await expect(page.getByLabel('Trang', { exact: true })).toHaveValue('giao-duc');
  }
  await putByMenu(one, teachers, 'Bài kèm 3');
  await putByMenu(two, teachers, 'Bài kèm 2');
  await one.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(one.getByText('Đã đưa lên trang.')).toBeVisible();
  await two.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(two.getByText('Người khác vừa sắp lại trang này', { exact: true })).toBeVisible();
  await expect(place(two, 'Bài kèm 2')).toContainText(teachers);
  await two.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await two.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(two.getByText('Đã đưa lên trang.')).toBeVisible();
  // What stood before can be taken up again.
  await two.getByText('Những lần sắp trước').click();
  await two
    .getByRole('button', { name: /^Xem và sửa cách sắp/ })
    .first()
    .click();
  await expect(place(two, 'Bài kèm 3')).toContainText(teachers);
  await two.getByRole('button', { name: 'Để tự động hết' }).click();
  await two.getByRole('button', { name: 'Đưa lên trang' }).click();
  await expect(place(two, 'Bài kèm 2')).toContainText('Tự động');
});

test('an arrangement waits for its time and can be called off', async ({ as }) => {
  const page = await as('phuc');
  await page.goto('/desk/fronts/kinh-te');
  await putByMenu(page, river, 'Bài kèm 2');
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
  await expect(place(page, 'Bài kèm 2')).toContainText(river);
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await page.getByRole('button', { name: /^Bỏ hẹn/ }).click();
  await expect(upcoming).toHaveCount(0);
  await expect(page.getByText(/^Đã bỏ hẹn/)).toBeVisible();
});

test('stories are found by words without marks, and the desk speaks English', async ({ as }) => {
  const page = await as('mai');
  await page.goto('/desk/fronts');
  await page.getByLabel('Tìm bài để đặt').fill('hoi thao logistics duong song');
  await expect(stories(page)).toHaveCount(1);
  await expect(stories(page)).toContainText(river);
  await page.getByLabel('Tìm bài để đặt').fill('khongcogihet');
  await expect(page.getByText('Không có bài nào đang đăng mang những chữ này.')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Fronts' })).toBeVisible();
  await page.getByLabel('Find a story to place').fill(river);
  await page.getByRole('button', { name: `Place ${river}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Beside the lead 2', exact: true }).click();
  await expect(page.getByText(`${river} is now at Beside the lead 2.`)).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Discard changes' }).click();
});
