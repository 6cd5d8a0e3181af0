import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '#db/connection.ts';
import { recordEvent } from './record-event.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';
import { verifyAudit } from './verify-audit.ts';

let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

async function record(rows: number): Promise<void> {
  await room.desk.store.tx(async (q) => {
    for (let row = 0; row < rows; row += 1) {
      await recordEvent(room.desk, q, { kind: 'signedIn', actorId: people.lan.id, data: { row } });
    }
  });
}

/** What somebody with the file in hands can do: take the guards away and write. */
function tamper(sql: string): void {
  const file = connect(room.fresh.file);
  file.exec('DROP TRIGGER IF EXISTS events_no_update; DROP TRIGGER IF EXISTS events_no_delete;');
  file.exec(sql);
  file.close();
}

test('an empty log and a long one are whole', async () => {
  expect(await verifyAudit(room.desk)).toMatchObject({ ok: true, count: 0 });
  await record(1100);
  expect(await verifyAudit(room.desk)).toMatchObject({ ok: true, count: 1100, last: { seq: 1100 } });
});

test('one changed value is found and named, also deep in the log', async () => {
  await record(700);
  tamper(`UPDATE events SET data = '{"row":0}' WHERE seq = 600`);
  expect(await verifyAudit(room.desk)).toMatchObject({
    ok: false,
    count: 599,
    bad: { seq: 600, problem: 'content' },
  });
});

test('a row that holds what was never JSON, or has no canonical form, is named as well', async () => {
  await record(600);
  tamper(`PRAGMA ignore_check_constraints = ON; UPDATE events SET data = '{"row":1e999}' WHERE seq = 550`);
  expect(await verifyAudit(room.desk)).toMatchObject({ ok: false, count: 549, bad: { seq: 550 } });
  tamper("PRAGMA ignore_check_constraints = ON; UPDATE events SET data = 'torn' WHERE seq = 540");
  expect(await verifyAudit(room.desk)).toMatchObject({ ok: false, count: 539, bad: { seq: 540 } });
});

test('a row that was taken out is missed', async () => {
  await record(20);
  tamper('DELETE FROM events WHERE seq = 10');
  expect(await verifyAudit(room.desk)).toMatchObject({
    ok: false,
    count: 9,
    bad: { seq: 11, problem: 'gap' },
  });
});

test('an event does not outlive the change that it tells of', async () => {
  const { desk } = room;
  const failing = desk.store.tx(async (q) => {
    await recordEvent(desk, q, { kind: 'signedIn', actorId: people.lan.id });
    throw new Error('no room on the disk');
  });
  await expect(failing).rejects.toThrow('no room');
  expect(await verifyAudit(desk)).toMatchObject({ ok: true, count: 0 });
});
