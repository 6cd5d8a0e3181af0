import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importText } from '#content/import-text/import-text.ts';
import { type Connection, connect } from '#db/connection.ts';
import { startChild } from '#db/testing/start-child.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { installedToasoan, toasoan, unread } from './testing/run-command.ts';
import { type SmallNewsroom, smallNewsroom } from './testing/small-newsroom.ts';

const seed = 'content/import-text/seed/hoi-nghi-tong-cuc-ky-thuat.txt';
const lan = ['--as', 'lan@tin.example.vn'];
const minh = ['--as', 'minh@tin.example.vn'];
const addEditor = ['person', 'add', '--name', 'Lê Mới', '--role', 'editor', '--email'];

let room: SmallNewsroom;
beforeAll(async () => {
  room = await smallNewsroom();
  // The first start compiles every file; the dozens that follow at once find them compiled.
  await toasoan(room, '--help');
});
afterAll(() => room.remove());

/** A file of its own in a folder with a Vietnamese name; answers the folder. */
function folderWith(name: string, content: string | Buffer): string {
  const folder = join(room.copy(), 'Báo cáo hội nghị');
  mkdirSync(folder);
  writeFileSync(join(folder, name), content);
  return folder;
}

test.concurrent('import --json prints what was understood and nothing else', async () => {
  const { code, out, err } = await toasoan({ dataDir: join(room.dataDir, 'none') }, 'import', seed, '--json');
  expect([code, err]).toEqual([0, '']);
  const text = readFileSync(seed, 'utf8');
  expect(JSON.parse(out)).toEqual(importText(text, { file: 'hoi-nghi-tong-cuc-ky-thuat.txt' }));
  expect(existsSync(join(room.dataDir, 'none'))).toBe(false);
});

test.concurrent('the same file twice is one draft, from whatever folder it is named', async () => {
  const dataDir = room.copy();
  const cwd = folderWith('hội nghị.txt', readFileSync(seed));
  const first = await installedToasoan({ dataDir, cwd }, 'import', 'hội nghị.txt', ...lan);
  expect(first).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Draft made: http://') });
  expect(first.out).toContain(
    'Ask the reporter for: headline, standfirst, date, place, photos, alt texts, section',
  );
  const again = await toasoan({ dataDir, cwd }, 'import', 'hội nghị.txt', ...lan);
  expect(again).toMatchObject({ code: 0, out: first.out.replace('Draft made', 'Imported before') });
});

test.concurrent('a file that is no text of an article is refused with what to do', async () => {
  const { dataDir } = room;
  const latin = folderWith('bài.txt', Buffer.from('H\xe0 N\xf4i', 'latin1'));
  const large = folderWith('bài.txt', 'a'.repeat(1_000_001));
  const answers = await Promise.all([
    toasoan({ dataDir, cwd: latin }, 'import', 'bài.txt'),
    toasoan({ dataDir, cwd: large }, 'import', 'bài.txt', '--json'),
  ]);
  expect(answers.map(({ code, out }) => code + out)).toEqual(['1', '1']);
  expect(answers[0]?.err).toContain('is not UTF-8 text. Save it as UTF-8');
  expect(answers[1]?.err).toContain('larger than 1 MB');
});

test.concurrent('nobody acts as somebody else: the command lists who may write', async () => {
  const { code, out, err } = await toasoan(room, 'import', seed, '--as', 'an@tin.example.vn');
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^an@tin\.example\.vn may not write here\. These people may:\n {2}--as \S+/);
  expect(err).not.toContain('--as an@');
});

test.concurrent('wrong use is exit code 2, help is 0', async () => {
  const answers = await Promise.all([
    toasoan(room, 'nonsense'),
    toasoan(room, 'person', 'add', '--email', 'x@tin.example.vn', '--role', 'king'),
    toasoan(room, 'audit', 'verify', '--help'),
  ]);
  expect(answers.map(({ code }) => code)).toEqual([2, 2, 0]);
  expect(answers[0]).toMatchObject({ out: '', err: expect.stringContaining("unknown command 'nonsense'") });
  expect(answers[2]).toMatchObject({ err: '', out: expect.stringContaining('--json') });
});

test.concurrent('check ends with 1 as long as something blocks', async () => {
  const [live, draft] = await Promise.all([
    toasoan(room, 'check', `http://localhost:3000/desk/articles/${room.liveId}`, ...minh),
    toasoan(room, 'check', room.draftId, '--json', ...lan),
  ]);
  expect(live).toMatchObject({ code: 0, out: expect.stringContaining('Nothing blocks publishing.') });
  expect(draft).toMatchObject({ code: 1, err: expect.stringContaining('block publishing') });
  expect(JSON.parse(draft.out)).toContainEqual({ check: 'bylineMissing', level: 'error', place: 'byline' });
});

test.concurrent('check reads files: a slip is 1, a clean text is 0, what cannot be read is named', async () => {
  const cwd = room.copy();
  writeFileSync(join(cwd, 'sach.txt'), 'Hội nghị bàn việc giữ đê trước mùa mưa.');
  const [slip, clean, both, missing, asked, stranger] = await Promise.all([
    toasoan(room, 'check', seed, '--json'),
    toasoan({ ...room, cwd }, 'check', 'sach.txt'),
    toasoan({ ...room, cwd }, 'check', 'sach.txt', resolve(seed), '--json'),
    toasoan({ ...room, cwd }, 'check', 'khong-co.txt'),
    toasoan({ ...room, cwd }, 'check', 'sach.txt', ...lan),
    toasoan({ ...room, cwd }, 'check', 'sach.txt', '--as', 'khach@tin.example.vn'),
  ]);
  expect(slip).toMatchObject({ code: 1, err: expect.stringContaining('1 error was found') });
  expect(JSON.parse(slip.out).issues).toContainEqual(
    expect.objectContaining({ rule: 'dup-syllable', line: 19 }),
  );
  expect(clean).toMatchObject({ code: 0, out: 'sach.txt: nothing found\n', err: '' });
  expect(JSON.parse(both.out).map(({ file }: { file: string }) => file.split('/').at(-1))).toEqual([
    'sach.txt',
    'hoi-nghi-tong-cuc-ky-thuat.txt',
  ]);
  expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('There is no file') });
  expect(asked).toMatchObject({ code: 0, out: clean.out });
  expect(stranger).toMatchObject({ code: 1, err: expect.stringContaining('may not write here') });
});

test.concurrent('a backup brings back what was there, photos too, and the restore is on record', async () => {
  const dataDir = room.copy();
  const cwd = room.copy();
  const noted = lastEvent(dataDir);
  expect(await toasoan({ dataDir, cwd }, 'backup', 'sao lưu')).toMatchObject({ code: 0, err: '' });
  const added = await toasoan({ dataDir }, ...addEditor, 'moi@tin.example.vn');
  expect(added.out).toMatch(
    /^Lê Mới can set a password here, once:\nhttp:\/\/localhost:3000\/desk\/invitation\/\S+\n$/,
  );
  expect(await toasoan({ dataDir, cwd }, 'restore', 'sao lưu', '--yes')).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(cwd, 'sao lưu/photos/ab/abcd/640.avif'), 'utf8')).toBe('a photo');

  const after = await toasoan({ dataDir }, 'audit', 'verify', '--noted', `${noted.seq}:${noted.hash}`);
  const restored = { seq: noted.seq + 1, kind: 'backupRestored' };
  expect(after).toMatchObject({ code: 0, out: expect.stringContaining(`whole: ${restored.seq} events`) });
  expect(lastEvent(dataDir)).toMatchObject(restored);
});

/** The newest row of the record; the person whom a restore took away has left none. */
function lastEvent(dataDir: string): { seq: number; kind: string; hash: string } {
  const file = connect(databaseFile(dataDir));
  const newest = 'SELECT seq, kind, hash FROM events ORDER BY seq DESC LIMIT 1';
  const row = file.prepare<[], { seq: number; kind: string; hash: string }>(newest).get();
  file.close();
  return row ?? { seq: 0, kind: '', hash: '' };
}

const insert = `INSERT INTO events
  SELECT 1000 + seq, 'x' || id, at, kind, actor_id, article_id, revision_id, data, prev_hash, substr(hash, 2) || substr(hash, 1, 1)
  FROM events WHERE seq = 3`;
const tampered: [string, string, RegExp][] = [
  ['changed', "UPDATE events SET actor_id = 'hung' WHERE seq = 4", /number 4 .*its content was changed/],
  ['removed', 'DELETE FROM events WHERE seq = 4', /number 5 .*a row before it is missing/],
  ['inserted', insert, /number 1003 .*a row before it is missing, or it stands in the wrong place/],
];

test.concurrent.each(tampered)(
  'audit verify names the first bad row: one was %s',
  async (_what, sql, says) => {
    const dataDir = room.copy();
    const file = connect(databaseFile(dataDir));
    for (const { name } of triggersOn(file, 'events')) file.exec(`DROP TRIGGER ${name}`);
    file.exec(sql);
    file.close();
    const { code, out, err } = await toasoan({ dataDir }, 'audit', 'verify');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(says);
  },
);

/** What the thief of a database file takes away first. */
function triggersOn(file: Connection, table: string) {
  const all = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?";
  return file.prepare<[string], { name: string }>(all).all(table);
}

test.concurrent('a writing command waits for another writer, and says so when that takes too long', async () => {
  const dataDir = room.copy();
  const file = databaseFile(dataDir);
  const slow = startChild('./hold-write-lock.ts', file);
  await slow.firstLine;
  const refused = await toasoan({ dataDir }, ...addEditor, 'mot@tin.example.vn');
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('The database is busy') });
  const [waited] = await Promise.all([
    toasoan({ dataDir }, ...addEditor, 'hai@tin.example.vn'),
    new Promise((later) => setTimeout(later, 2500)).then(slow.kill),
  ]);
  expect(waited).toMatchObject({ code: 0, err: '' });
});

test.concurrent('beside a running server people can be added, and its database is not replaced', async () => {
  const dataDir = room.copy();
  const server = startChild('./hold-server-lock.ts', dataDir);
  await server.firstLine;
  const [link, restored] = await Promise.all([
    toasoan({ dataDir, env: { PORT: '4000' } }, 'person', 'link', '--email', 'lan@tin.example.vn'),
    toasoan({ dataDir }, 'restore', databaseFile(room.dataDir), '--yes'),
  ]);
  await server.kill();
  expect(link).toMatchObject({
    code: 0,
    out: expect.stringContaining('http://localhost:3000/desk/invitation/'),
  });
  const says = expect.stringContaining('A server is running on this data');
  expect(restored).toMatchObject({ code: 1, out: '', err: says });
});

test.concurrent('export writes what is published; without a newsroom nothing is made', async () => {
  const cwd = room.copy();
  const [done, nothing] = await Promise.all([
    toasoan({ dataDir: room.dataDir, cwd }, 'export', 'ra'),
    toasoan({ dataDir: join(cwd, 'none'), cwd }, 'export', 'khác'),
  ]);
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('Exported 1 articles') });
  const [name = ''] = readdirSync(join(cwd, 'ra'));
  expect(JSON.parse(readFileSync(join(cwd, 'ra', name), 'utf8'))).toMatchObject({
    headline: 'Hội nghị bàn việc phòng chống lũ',
  });
  expect(nothing).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('There is no newsroom in'),
  });
  expect([existsSync(join(cwd, 'none')), existsSync(join(cwd, 'khác'))]).toEqual([false, false]);
});

test.concurrent('a reader who stops reading is no failure', async () => {
  expect(await unread(room, 'import', seed, '--json')).toEqual({ code: 0, err: '' });
});
