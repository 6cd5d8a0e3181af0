import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { publishReport } from './article-acts.ts';
import { test } from './newsroom-fixtures.ts';

test('the record shows who did what, is narrowed by its address, and is taken away as a file', async ({
  as,
  api,
}) => {
  const headline = 'Hội nghị vào sổ việc';
  await publishReport(await api('lan'), await api('mai'), { headline });
  const page = await as('binh');
  await page.goto('/desk');
  await page.getByRole('link', { name: 'Sổ việc' }).click();
  const list = page.getByRole('list', { name: 'Sổ việc' });
  const published = list.getByRole('listitem').filter({ hasText: headline });
  await expect(published.filter({ hasText: 'Vũ Thị Mai xuất bản' })).toHaveCount(1);

  await page.getByLabel('Loại việc').selectOption('Người dùng');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page).toHaveURL(/group=people/);
  await expect(list.getByText('xuất bản')).toHaveCount(0);
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  await expect(page).toHaveURL(/record$/);
  await expect(page.getByRole('link', { name: 'Bỏ lọc' })).toHaveCount(0);
  await page.getByLabel('Từ ngày').fill('2031-01-01');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page.getByText('Không có việc nào khớp')).toBeVisible();
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  await expect(page).toHaveURL(/record$/);
  await expect(page.getByRole('link', { name: 'Bỏ lọc' })).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải NDJSON' }).click();
  const file = await download;
  expect(await file.failure()).toBeNull();
  expect(file.suggestedFilename()).toBe('toasoan-record.ndjson');
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n');
  expect(JSON.parse(rows[0] ?? '')).toMatchObject({ seq: 1 });
  expect(JSON.parse(rows.at(-1) ?? '')).toMatchObject({ kind: 'recordExported' });
});
