import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import type { Actor } from '#domain/actor.ts';
import { emptyMetadata } from '#domain/metadata.ts';
import type { Role } from '#domain/roles.ts';
import { createArticle } from '#newsroom/create-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { databaseFile, openNewsroom } from '#newsroom/open-newsroom.ts';
import { createPerson } from '#newsroom/people/create-person.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { snapshot } from '#newsroom/snapshot.ts';
import { startSections } from '#newsroom/start-sections.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { testImprint } from '#newsroom/testing/open-test-newsroom.ts';
import { expectDone } from '#scripts/demo/expect-done.ts';
import { manuscriptOfWords } from './sample-text.ts';

/** A newsroom in a folder of its own, and beside it a database that is written to by nothing but SQL. */
export type BenchNewsroom = {
  dataDir: string;
  desk: Newsroom;
  writer: Actor;
  /** Writes one row and waits until it is on the disk, as a bare driver does with our settings. */
  bareInsert: (text: string) => void;
  publicPath: string;
  close: () => Promise<void>;
  remove: () => void;
};

export async function benchNewsroom(): Promise<BenchNewsroom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'toasoan-bench-'));
  await migrate({ file: databaseFile(dataDir) });
  const desk = await openNewsroom({ dataDir, imprint: testImprint }, { warn: () => undefined });
  await startSections(desk);
  const writer = await hire(desk, 'reporter');
  const publicPath = await publishOne(desk, writer);
  const bare = connect(join(dataDir, 'bare.db'));
  bare.exec('CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = bare.prepare<[string]>('INSERT INTO bare (text) VALUES (?)');
  return {
    dataDir,
    desk,
    writer,
    bareInsert: (text) => void insert.run(text),
    publicPath,
    async close() {
      bare.close();
      await desk.store.close();
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

/** A draft with about this many words, and these photos between its first paragraphs. */
export async function draftOfWords(
  desk: Newsroom,
  writer: Actor,
  words: number,
  photos: readonly string[] = [],
): Promise<string> {
  const imported = {
    doc: manuscriptOfWords(words, photos),
    metadata: {
      ...emptyMetadata(),
      section: 'thoi-su',
      byline: [{ roles: ['tin'], name: 'Lan Anh' }],
      dateline: { mark: null, place: 'Hà Nội', date: '2026-11-22' },
    },
    importHash: 'a'.repeat(64),
  };
  return expectDone(await createArticle(desk, writer, { requestId: desk.newId(), imported })).articleId;
}

async function publishOne(desk: Newsroom, writer: Actor): Promise<string> {
  return publishDraft(desk, writer, {
    articleId: await draftOfWords(desk, writer, 600),
    editor: await hire(desk, 'editor'),
  });
}

/** Submits, signs and publishes a draft; the answer is its public address. */
export async function publishDraft(
  desk: Newsroom,
  writer: Actor,
  { articleId, editor }: { articleId: string; editor: Actor },
): Promise<string> {
  const revision = { articleId, version: 0, metaVersion: 0 };
  const { revisionId } = expectDone(await snapshot(desk, writer, revision));
  const act = () => ({ articleId, revisionId, requestId: desk.newId() });
  expectDone(await submitArticle(desk, writer, act()));
  expectDone(await signRevision(desk, editor, act()));
  return expectDone(await publishRevision(desk, editor, act())).path;
}

/** Somebody of this role; `mailbox` where there are several. */
export async function hire(desk: Newsroom, role: Role, mailbox: string = role): Promise<Actor> {
  const input = { email: `${mailbox}@tin.example.vn`, name: `Người ${role}`, role };
  return { id: expectDone(await createPerson(desk, input)).personId, role };
}
