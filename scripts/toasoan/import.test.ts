import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stylesAndLists } from '#content/import-docx/testing/docx-files.ts';
import { connect } from '#db/connection.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { toasoan } from './testing/run-command.ts';
import { type SmallNewsroom, smallNewsroom } from './testing/small-newsroom.ts';

const lan = ['--as', 'lan@tin.example.vn'];
const page = (words: string) =>
  `<h1>Khánh thành kè sông</h1><p>${words}</p><figure><img src="anh/ke.jpg"><figcaption>Kè mới.</figcaption></figure>`;

let room: SmallNewsroom;
let photo: Uint8Array;
beforeAll(async () => {
  room = await smallNewsroom();
  const background = { r: 120, g: 90, b: 60 };
  photo = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();
});
afterAll(() => room.remove());

type Files = Record<string, string | Uint8Array>;
type Line = { file: string; result: string; refusal?: string; about?: { repairs: Record<string, number> } };

const text = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content);

function folderOf(files: Files): string {
  const folder = join(room.copy(), 'Hồ sơ');
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text(content));
  }
  return folder;
}

function zipOf(files: Files): string {
  const path = join(room.copy(), 'ho-so.zip');
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(files).map(([name, one]) => [name, text(one)]))),
  );
  return path;
}

function linesOf(report: string): Line[] {
  return readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function countOf(dataDir: string, table: 'articles' | 'assets'): number {
  const connection = connect(databaseFile(dataDir), { readonly: true });
  try {
    return Number(connection.prepare(`select count(*) as n from ${table}`).pluck().get());
  } finally {
    connection.close();
  }
}

test('a folder becomes drafts with their photos, whole or not at all; a second run finds them', async () => {
  const dataDir = room.copy();
  const before = countOf(dataDir, 'articles');
  const folder = folderOf({
    'a.txt': 'Đoạn thứ nhất của bài.\n\nĐoạn thứ hai của bài.',
    'sâu/b.html': page('Sáng nay khánh thành.'),
    'sâu/anh/ke.jpg': photo,
    'c.docx': stylesAndLists(),
    'd.doc': 'old',
    'e.docx': 'no Word file at all',
    '.DS_Store': 'x',
  });
  const report = join(folder, '../report.jsonl');
  const first = await toasoan(
    { dataDir, cwd: dirname(folder) },
    'import',
    folder,
    '--report',
    report,
    ...lan,
  );
  expect(first.code).toBe(1);
  expect(first.err).toContain('2 of 5 were refused');
  expect(first.out).toContain('5 documents: 3 drafts made, 2 refused, 2 other files left alone.');
  const results = Object.fromEntries(linesOf(report).map(({ file, result }) => [file, result]));
  expect(results).toEqual({
    'a.txt': 'made',
    'sâu/b.html': 'made',
    'c.docx': 'made',
    'd.doc': 'refused',
    'e.docx': 'refused',
  });
  expect(linesOf(report).find(({ file }) => file === 'sâu/b.html')?.about?.repairs).toMatchObject({
    'photos taken along': 1,
  });
  expect(countOf(dataDir, 'articles')).toBe(before + 3);

  const photos = countOf(dataDir, 'assets');
  const again = await toasoan(
    { dataDir, cwd: dirname(folder) },
    'import',
    folder,
    '--report',
    report,
    ...lan,
  );
  expect(again.out).toContain('3 imported before');
  expect([countOf(dataDir, 'articles'), countOf(dataDir, 'assets')]).toEqual([before + 3, photos]);
});

test('a ZIP is read without unpacking it; what leads out of it or nests is refused by name', async () => {
  const dataDir = room.copy();
  const zip = zipOf({
    'bài/một.html': page('Trong tệp nén.'),
    'bài/anh/ke.jpg': photo,
    '../ra-ngoai.txt': 'Ra ngoài.',
    'trong.zip': zipSync({ 'x.txt': Buffer.from('x') }),
  });
  const report = join(dirname(zip), 'report.jsonl');
  const { code } = await toasoan({ dataDir, cwd: dirname(zip) }, 'import', zip, '--report', report, ...lan);
  expect(code).toBe(1);
  const told = linesOf(report).map(({ file, result, refusal = '' }) =>
    `${file}: ${result} ${refusal}`.trim(),
  );
  expect(told.sort()).toEqual([
    '../ra-ngoai.txt: refused named with a path that leads out of the ZIP.',
    'bài/một.html: made',
    'trong.zip: refused a ZIP inside a ZIP. Unpack it, and name it by itself.',
  ]);
});

test('--dry-run writes nothing', async () => {
  const dataDir = room.copy();
  const before = countOf(dataDir, 'articles');
  const folder = folderOf({ 'a.txt': 'Một đoạn.\n\nHai đoạn.', 'b.html': page('Ba.') });
  const { code, out } = await toasoan(
    { dataDir, cwd: dirname(folder) },
    'import',
    folder,
    '--dry-run',
    ...lan,
  );
  expect([code, out.match(/can be imported:/g)?.length]).toEqual([0, 2]);
  expect(countOf(dataDir, 'articles')).toBe(before);
});

test('an import that is killed leaves whole drafts, and the next run makes the rest, each once', async () => {
  const dataDir = room.copy();
  const before = countOf(dataDir, 'articles');
  const names = Array.from({ length: 12 }, (_, at) => `bai-${at + 1}.html`);
  const folder = folderOf({
    ...Object.fromEntries(names.map((name) => [name, page(`Bài ${name}.`)])),
    'anh/ke.jpg': photo,
  });
  await killedAfterFirst(dataDir, folder);
  const left = countOf(dataDir, 'articles') - before;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(names.length);

  const { code, out } = await toasoan({ dataDir, cwd: dirname(folder) }, 'import', folder, ...lan);
  expect(code).toBe(0);
  expect(out).toContain(`${left} imported before`);
  expect(countOf(dataDir, 'articles') - before).toBe(names.length);
});

/** Runs the import and kills it as soon as it has told of its first draft. */
function killedAfterFirst(dataDir: string, folder: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', resolve('scripts/toasoan/main.ts'), 'import', folder, ...lan],
    {
      env: { ...process.env, TOASOAN_DATA: dataDir, TOASOAN_URL: '', PORT: '', INIT_CWD: dirname(folder) },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  child.stdout.once('data', () => child.kill('SIGKILL'));
  return new Promise((done) => child.once('close', () => done()));
}
