import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertPerson } from '#db/queries/people.ts';
import type { Actor } from '#domain/actor.ts';
import { type MailServer, openMailServer } from '#mail/testing/mail-server.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { parseSettings, type Settings } from '#newsroom/settings.ts';
import { ok, submitted } from '#newsroom/testing/arrange.ts';
import { people } from '#newsroom/testing/open-test-newsroom.ts';
import { startNewsroom } from './start-newsroom.ts';

let dataDir: string;
let server: MailServer;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'mail-'));
  process.env.TOASOAN_DATA = dataDir;
  process.env.TOASOAN_LOG = 'silent';
  server = await openMailServer();
});
afterEach(async () => {
  await server.close();
  await rm(dataDir, { recursive: true });
});

function settings(): Settings {
  const parsed = parseSettings({
    TOASOAN_DATA: dataDir,
    TOASOAN_URL: 'http://tin.example.vn',
    TOASOAN_NAME: 'Báo Sông Hồng',
    TOASOAN_SMTP_URL: server.url,
    TOASOAN_MAIL_FROM: 'Tòa soạn <tin@bao.example.vn>',
  });
  if (!parsed.ok) throw new Error(parsed.wrong.join());
  return parsed.value;
}

test('what happens in a running newsroom arrives by mail, and not again after a restart', async () => {
  const started = await startNewsroom(settings());
  const { desk } = started;
  const nobody = { penName: null, passwordHash: null, disabledAt: null, createdAt: 1 };
  const hire = ({ id, role }: Actor) =>
    desk.store.tx((q) =>
      insertPerson(q, { id, role, name: `Người ${id}`, email: `${id}@bao.example.vn`, ...nobody }),
    );
  await hire(people.lan);
  await hire(people.minh);
  const articleId = await submitted(desk);
  const reason = 'Thiếu số đại biểu.';
  ok(await returnArticle(desk, people.minh, { articleId, requestId: desk.newId(), reason }));
  const toLan = () => server.mails.filter(({ to }) => to[0] === 'lan@bao.example.vn');
  const subjects = () => toLan().map(({ mail }) => mail.subject);
  const expected = ['Báo Sông Hồng: Người minh trả lại bài “Hội nghị bàn việc phòng chống lũ”'];
  await expect.poll(subjects, { timeout: 15_000 }).toEqual(expected);
  const letter = toLan()[0]?.mail.text;
  expect(letter).toContain(`Lý do: ${reason}\nhttp://tin.example.vn/desk/articles/${articleId}`);
  await started.close();

  const again = await startNewsroom(settings());
  await again.close();
  expect(subjects()).toEqual(expected);
});
