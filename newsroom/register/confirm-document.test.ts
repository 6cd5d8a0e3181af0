import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { emptyEntry, type RegisterDocument } from '#domain/register/entry.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { bringIndexUpToDate } from '#newsroom/public-index/bring-index-up-to-date.ts';
import { readTerm } from '#newsroom/read-public/read-term.ts';
import { ok, problemOf, ruleOf } from '#newsroom/testing/arrange.ts';
import { fillArchive } from '#newsroom/testing/fill-archive.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { confirmDocument } from './confirm-document.ts';
import { readRegister } from './read-register.ts';
import { removeEntry } from './remove-entry.ts';
import { saveEntry } from './save-entry.ts';

const { lan, minh, thuy } = people;
let room: TestNewsroom;
let desk: Newsroom;
let purged: string[];
beforeEach(async () => {
  room = await openTestNewsroom();
  purged = [];
  desk = { ...room.desk, press: { ...room.desk.press, purge: (tags) => void purged.push(...tags) } };
  await fillArchive(desk, [{ headline: 'Một', body: 'Theo Nghị quyết số 21-NQ/TW, các đơn vị họp.' }]);
  await bringIndexUpToDate(desk);
});
afterEach(() => room.remove());

const paper: RegisterDocument = {
  ...(emptyEntry('document', '21-NQ/TW') as RegisterDocument),
  ...{ type: 'Nghị quyết', title: 'Về tổ chức đảng', link: 'https://tulieu.example/21-nq-tw' },
};
const tag = 'document:21-nq-tw';
const save = async (entry: RegisterDocument, seen?: { id: string; version: number }, actor: Actor = minh) =>
  ok(await saveEntry(desk, actor, { requestId: desk.newId(), seen, entry })).id;
const confirm = (id: string, actor: Actor, version = 1, isConfirmed = true) =>
  confirmDocument(desk, actor, { id, version, isConfirmed });
const shown = async () =>
  (await readTerm(desk, { kind: 'document', slug: '21-nq-tw' }))?.document?.title ?? null;

describe('what the register says of a document', () => {
  test('reaches readers when somebody else than its writer has confirmed it, and is hidden again', async () => {
    const id = await save(paper);
    expect(await shown()).toBeNull();
    ok(await confirm(id, thuy));
    expect(await shown()).toBe('Về tổ chức đảng');
    const { lines } = ok(await readRegister(desk, minh, { kind: 'document', words: '' }));
    expect(lines).toMatchObject([{ isOwn: true, confirmed: { by: { id: thuy.id } } }]);
    ok(await confirm(id, minh, 1, false));
    expect(await shown()).toBeNull();
    expect(purged).toEqual([tag, tag]);
    expect((await verifyAudit(desk)).ok).toBe(true);
  });

  test('is asked for anew after a change, and goes with the entry', async () => {
    const id = await save(paper);
    ok(await confirm(id, thuy));
    await save({ ...paper, title: 'Về việc khác' }, { id, version: 1 }, thuy);
    expect(await shown()).toBeNull();
    expect(problemOf(await confirm(id, minh, 1))).toMatchObject({ problem: { rule: 'changed' } });
    ok(await confirm(id, minh, 2));
    expect(await shown()).toBe('Về việc khác');
    ok(await removeEntry(desk, minh, { id }));
    expect(await shown()).toBeNull();
    expect(problemOf(await confirm(id, minh, 2))).toEqual({ code: 'notFound' });
    expect(purged).toEqual([tag, tag, tag, tag]);
  });

  test('is not confirmed by its writer, nor by those who keep no register, nor where it says nothing', async () => {
    const id = await save(paper);
    expect(problemOf(await confirm(id, minh))).toMatchObject({
      problem: { field: 'entry', rule: 'ownWords' },
    });
    expect(ruleOf(await confirm(id, lan))).toBe('notPermitted');
    const bare = await save(emptyEntry('document', '22-NQ/TW') as RegisterDocument);
    expect(problemOf(await confirm(bare, thuy))).toMatchObject({
      problem: { field: 'title', rule: 'missing' },
    });
    expect(await shown()).toBeNull();
  });
});
