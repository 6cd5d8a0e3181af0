import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { metadataLimits } from '#domain/metadata.ts';
import { importReport } from './import-report.ts';
import { readArticleForDesk } from './read-article.ts';
import { ok } from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

const seedFile = 'content/import-text/seed/hoi-nghi-tong-cuc-ky-thuat.txt';
const fileName = 'bài.txt';

let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

/** A short report with these tags below it. */
function reportWith(tags: string[]): string {
  const body =
    'Sáng 22-11, các hợp tác xã của huyện gặp nhau để bàn lịch tưới cho vụ lúa tới, và thống nhất chia ca.';
  return `${body}\n\nTin: LAN ANH\n\nTừ khóa: ${tags.join(', ')}\n`;
}

async function metadataAfter(text: string) {
  const { articleId, leftOut } = ok(await importReport(room.desk, people.lan, { text, fileName }));
  const { metadata } = ok(await readArticleForDesk(room.desk, people.lan, { articleId }));
  return { metadata, leftOut };
}

test('the same text of the same person is the same draft; of another person it is another', async () => {
  const seed = { text: readFileSync(seedFile, 'utf8'), fileName };
  const first = ok(await importReport(room.desk, people.lan, seed));
  const again = ok(await importReport(room.desk, people.lan, seed));
  const other = ok(await importReport(room.desk, people.hung, seed));
  expect(first).toMatchObject({ isNew: true, leftOut: [] });
  expect(again).toMatchObject({ isNew: false, articleId: first.articleId });
  expect(other.isNew).toBe(true);
});

test('the tags of a text become tags of the draft, each once', async () => {
  const { metadata, leftOut } = await metadataAfter(reportWith(['lúa mùa', 'thủy lợi', 'lúa mùa']));
  expect(metadata.tags).toEqual(['lúa mùa', 'thủy lợi']);
  expect(metadata.byline).toEqual([{ roles: ['tin'], name: 'Lan Anh' }]);
  expect(leftOut).toEqual([]);
});

test('what no field can hold is left out and named, and the rest is imported', async () => {
  const many = Array.from({ length: metadataLimits.tags + 2 }, (_, n) => `nhãn ${n}`);
  const { metadata, leftOut } = await metadataAfter(reportWith(many));
  expect(metadata.tags).toEqual(many.slice(0, metadataLimits.tags));
  expect(leftOut).toEqual(many.slice(metadataLimits.tags));

  const long = 'x'.repeat(metadataLimits.tag + 1);
  const other = await metadataAfter(reportWith(['thủy lợi', long]));
  expect(other).toMatchObject({ metadata: { tags: ['thủy lợi'] }, leftOut: [long] });
});

test('a text above 1 MB is refused as a value', async () => {
  const text = 'á'.repeat(600_000);
  const refused = await importReport(room.desk, people.lan, { text, fileName });
  expect(refused).toEqual({ ok: false, problem: { code: 'invalid', problem: { rule: 'tooLarge', at: '' } } });
});
