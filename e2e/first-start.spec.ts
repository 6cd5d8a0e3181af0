import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { expectSaved, manuscript } from './article-screen.ts';
import { DeskClient, postSignIn } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';
import { emptyFolder, ownPort, type Server, startServer } from './server-process.ts';

const settings = { port: ownPort(3), env: { TOASOAN_DEMO: '0', TOASOAN_NAME: 'Báo Mới Mở' } };
const chief = {
  email: 'quan.tri@bao-moi.example',
  name: 'Đặng Thanh Tùng',
  password: 'ngọn đèn ở ga cuối cùng',
};
const writer = { email: 'nga@bao-moi.example', name: 'Lý Thúy Nga', password: 'bến sông mùa nước nổi' };
const linkLine = /once:\s+(http:\/\/localhost:\d+\/desk\/invitation\/[\w-]+)/g;

let dataDir: string;
let server: Server;
let link = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  dataDir = emptyFolder('first-start');
  server = await startServer({ dataDir, ...settings });
});
test.afterAll(() => server.stop());

test('an empty newsroom prints one link, and it makes the first administrator exactly once', async ({
  browser,
}) => {
  await expect.poll(linksInLog).toHaveLength(1);
  [link = ''] = linksInLog();
  const page = await newPage(browser);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Tạo tài khoản quản trị đầu tiên' })).toBeVisible();
  await page.getByLabel('Email').fill(chief.email);
  await accept(page, chief);
  await signInByForm(page, chief);
  await expect(page.getByRole('link', { name: 'Người dùng' }).first()).toBeVisible();

  const stranger = await newPage(browser);
  await stranger.goto(link);
  await expect(stranger.getByText('Đường dẫn này không dùng được nữa')).toBeVisible();
  const token = link.split('/').at(-1);
  const again = { token, email: 'ai-do@bao-moi.example', name: 'Ai Đó', password: writer.password };
  const answer = await new DeskClient(server.url).post('/api/invitations/accept', again);
  expect({ status: answer.status, body: JSON.parse(answer.body) }).toEqual({
    status: 404,
    body: { problem: { code: 'invitationGone' } },
  });
});

test('an administrator invites a reporter, who writes; disabled, their next request is nobody’s', async ({
  browser,
}) => {
  const admin = await newPage(browser);
  await signInByForm(admin, chief);
  await admin.goto('/desk/people');
  await admin.getByRole('button', { name: 'Mời người mới' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('Họ tên').fill(writer.name);
  await dialog.getByLabel('Email').fill(writer.email);
  await dialog.getByRole('radio', { name: /^Phóng viên/ }).check();
  await dialog.getByRole('button', { name: 'Tạo đường dẫn mời' }).click();
  const address = await admin.getByLabel('Đường dẫn', { exact: true }).inputValue();
  await admin.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();

  const reporter = await newPage(browser);
  await reporter.goto(address);
  await expect(reporter.getByText(writer.email)).toBeVisible();
  await accept(reporter, writer);
  await signInByForm(reporter, writer);
  await reporter.getByRole('button', { name: 'Bài mới' }).click();
  await expect(manuscript(reporter)).toBeFocused();
  await reporter.keyboard.type('Bài đầu tiên của một tòa soạn mới');
  await expectSaved(reporter);

  await admin.getByRole('button', { name: `Việc khác với ${writer.name}` }).click();
  await admin.getByRole('menuitem', { name: 'Khóa tài khoản' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click();
  await expect(admin.getByText(`Đã khóa tài khoản của ${writer.name}.`)).toBeVisible();
  await expect(admin.getByRole('row', { name: writer.name })).toContainText('Đã khóa');

  expect((await reporter.request.get('/api/articles/x/state')).status()).toBe(401);
  await reporter.goto('/desk');
  await expect(reporter).toHaveURL(/\/desk\/sign-in/);
  const answer = await postSignIn(server.url, writer.email, writer.password);
  expect(JSON.parse(answer.body)).toEqual({ problem: { code: 'signInFailed' } });
});

test('tries to sign in are limited alike for accounts that exist and that do not, also after a restart', async ({
  browser,
}) => {
  const known: string[] = [];
  const unknown: string[] = [];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    known.push(await outcome(chief.email, 'không phải mật khẩu này'));
    unknown.push(await outcome('khong-co@bao-moi.example', 'không phải mật khẩu này'));
  }
  expect(known).toEqual(unknown);
  expect(known[0]).toBe('401 signInFailed');
  expect(known.at(-1)).toBe('429 tooMany');

  await server.stop();
  server = await startServer({ dataDir, ...settings });
  expect(linksInLog()).toEqual([link]);
  expect(await outcome(chief.email, chief.password)).toBe('429 tooMany');
  const page = await newPage(browser);
  await page.goto('/desk/sign-in');
  await fillSignIn(page, chief);
  await expect(page.getByText('Đã thử quá nhiều lần.')).toBeVisible();
});

test('the sample newsroom’s people cannot sign in here, and its sign-in page offers nobody', async () => {
  const { body } = await new DeskClient(server.url).get('/desk/sign-in');
  expect(body).not.toContain('toasoan.example');
  expect(await outcome('ha@toasoan.example', 'muc-in-con-uot')).toBe('401 signInFailed');
});

test('a newsroom without articles has a front page, its sections and a feed', async () => {
  const reader = new DeskClient(server.url);
  for (const path of ['/', '/thoi-su', '/feed.xml', '/sitemap.xml']) {
    const { status, body } = await reader.get(path);
    expect.soft(status, path).toBe(200);
    expect.soft(body, path).not.toContain('Bài đầu tiên của một tòa soạn mới');
  }
});

function linksInLog(): string[] {
  return [...readFileSync(server.logFile, 'utf8').matchAll(linkLine)].map(([, address = '']) => address);
}

type Account = { email: string; name: string; password: string };

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ baseURL: server.url })).newPage();
}

async function accept(page: Page, { name, password }: Account): Promise<void> {
  await page.getByLabel('Họ tên').fill(name);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Lưu và đăng nhập' }).click();
  await expect(page.getByText('Đã lưu mật khẩu.')).toBeVisible();
}

async function signInByForm(page: Page, account: Account): Promise<void> {
  await page.goto('/desk/sign-in');
  await fillSignIn(page, account);
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
}

async function fillSignIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

async function outcome(email: string, password: string): Promise<string> {
  const { status, body } = await postSignIn(server.url, email, password);
  return `${status} ${(JSON.parse(body) as { problem?: { code: string } }).problem?.code}`;
}
