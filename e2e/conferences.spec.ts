import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { type ConferenceRecord, emptyConference } from '#domain/conferences/record.ts';
import { confirm } from './article-screen.ts';
import { violations } from './axe.ts';
import type { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';

/** Starts a record without a browser; answers its id. */
async function enter(
  client: DeskClient,
  record: Partial<ConferenceRecord> & { name: string },
): Promise<string> {
  const body = { requestId: randomUUID(), record: { ...emptyConference(), ...record } };
  return (await client.do<{ id: string }>('/api/conferences', body)).id;
}

async function openRecord(page: Page, id: string): Promise<void> {
  await page.goto(`/desk/conferences/${id}`);
  await expect(page.getByRole('form', { name: 'Hồ sơ hội nghị' })).toBeVisible();
  // Its fields take words once the page's scripts run.
  await expect(page.getByLabel('Tên hội nghị')).toBeEnabled();
}

test('a record outlives a reload unsaved, is merged with what another saved, and an earlier state comes back', async ({
  as,
  api,
}) => {
  const id = await enter(await api('ha'), {
    name: 'Hội nghị thử lưu hồ sơ',
    day: '2018-05-04',
    place: 'Huế',
  });
  const ha = await as('ha');
  await openRecord(ha, id);
  await expect(ha.getByRole('button', { name: 'Lưu hồ sơ' })).toBeDisabled();
  await ha.getByLabel('Chủ trì').fill('Đại tá Lê An, Cục trưởng');
  await expect(ha.getByText('1 người: Đại tá Lê An')).toBeVisible();
  await expect(ha.getByRole('status').filter({ hasText: 'đã giữ trên máy này' })).toBeVisible();
  await openRecord(ha, id);
  await expect(ha.getByLabel('Chủ trì')).toHaveValue('Đại tá Lê An, Cục trưởng');

  const tuan = await as('tuan');
  await openRecord(tuan, id);
  await tuan.getByLabel('Địa điểm').fill('Vinh');
  await tuan.keyboard.press('Control+s');
  await expect(tuan.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();

  await ha.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(ha.getByText('Người khác vừa lưu hồ sơ này.')).toBeVisible();
  await expect(ha.getByLabel('Địa điểm')).toHaveValue('Vinh');
  await expect(ha.getByLabel('Chủ trì')).toHaveValue('Đại tá Lê An, Cục trưởng');
  await ha.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(ha.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
  const history = ha.getByRole('list', { name: 'Lịch sử' }).getByRole('listitem');
  await expect(history).toHaveText([/Chủ trì/, /Địa điểm/, /Lập hồ sơ/]);

  await ha.getByRole('button', { name: 'Lấy lại bản 1' }).click();
  await expect(ha.getByLabel('Địa điểm')).toHaveValue('Huế');
  await ha.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await confirm(ha, 'Bỏ thay đổi');
  await expect(ha.getByLabel('Địa điểm')).toHaveValue('Vinh');

  await ha.getByLabel('Đến ngày').fill('2018-05-01');
  await ha.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(ha.getByRole('alert').first()).toHaveText('Kết thúc trước khi bắt đầu. Hãy xem lại.');
  expect(await violations(ha)).toEqual([]);
  await ha.getByLabel('Đến ngày').fill('2018-05-05');
  await ha.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(ha.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();

  await ha.getByRole('button', { name: 'Xóa hồ sơ' }).click();
  await confirm(ha, 'Xóa hồ sơ');
  await expect(ha.getByText('Hồ sơ này đã bị xóa khỏi lịch.')).toBeVisible();
  await ha.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(ha.getByLabel('Tên hội nghị')).toHaveValue('Hội nghị thử lưu hồ sơ');
});

test('a calendar file is looked at first, taken over by choice, and what we wrote comes back as the same', async ({
  as,
  api,
}) => {
  const id = await enter(await api('ha'), {
    name: 'Hội nghị có trong lịch',
    day: '2018-06-05',
    startsAt: '08:00',
  });
  const page = await as('minh');
  const own = await page.request.get(`/desk/conferences/export?id=${id}`);
  expect(own.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const written = (await own.text()).replace('20180605T010000Z', '20180606T013000Z');
  const uid = randomUUID();
  const other = [
    ...['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Tọa đàm nhập từ lịch'],
    ...['DTSTART;TZID=Asia/Tokyo:20180620T100000', 'RRULE:FREQ=WEEKLY', 'END:VEVENT', 'END:VCALENDAR'],
  ];
  const buffer = Buffer.from(written.replace('END:VCALENDAR', other.join('\r\n')));

  await page.goto('/desk/conferences?month=2018-06');
  await expect(page.getByRole('heading', { name: 'Tháng 6 năm 2018' })).toBeVisible();
  await page.getByRole('button', { name: 'Nhập lịch (.ics)' }).click();
  const file = page.getByLabel('Tệp lịch (.ics)');
  await file.setInputFiles({ name: 'x.ics', mimeType: 'text/calendar', buffer: Buffer.from('GIẤY MỜI') });
  await expect(page.getByRole('dialog')).toContainText('Tệp này không phải tệp lịch (.ics).');
  await file.setInputFiles({ name: 'lich.ics', mimeType: 'text/calendar', buffer });
  const entries = page.getByRole('list', { name: 'Sự kiện trong tệp' }).getByRole('listitem');
  await expect(entries).toHaveText([
    /Hội nghị có trong lịch, 08:30, 6-6-2018.*Đã có, sẽ cập nhật: Ngày, Bắt đầu/,
    /Tọa đàm nhập từ lịch, 08:00, 20-6-2018.*Mới.*Lặp lại: chỉ nhận lần đầu\./,
  ]);
  expect(await violations(page)).toEqual([]);
  await confirm(page, 'Nhập 2 sự kiện');
  await expect(page.getByText('Đã thêm 1, cập nhật 1, giữ nguyên 0.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: /Tọa đàm nhập từ lịch/ })).toBeVisible();
  await expect(page.getByRole('link', { name: '08:30 Hội nghị có trong lịch' })).toBeVisible();

  await page.getByLabel('Tìm hội nghị').fill('toa dam NHAP');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page.getByRole('heading', { name: '1 hội nghị' })).toBeVisible();
  await page.getByRole('link', { name: 'Tọa đàm nhập từ lịch' }).click();
  await expect(page.getByLabel('Loại')).toHaveValue('roundtable');
});
