import path from 'node:path';
import { uuidv7 } from 'uuidv7';
import { type FreshStore, freshStore } from '#db/fresh-store.ts';
import { insertPerson } from '#db/queries/people.ts';
import { sections } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import type { Imprint } from '#domain/imprint.ts';
import { openLocalBlobStore } from '#media/local-blob-store.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';

/** Somebody of every role; two reporters and two editors, because promises are about more than one. */
export const people = {
  lan: { id: 'lan', role: 'reporter' },
  hung: { id: 'hung', role: 'reporter' },
  minh: { id: 'minh', role: 'editor' },
  thuy: { id: 'thuy', role: 'editor' },
  sang: { id: 'sang', role: 'secretary' },
  chi: { id: 'chi', role: 'chief' },
  an: { id: 'an', role: 'admin' },
} as const satisfies Record<string, Actor>;

export type TestNewsroom = {
  desk: Newsroom;
  fresh: FreshStore;
  /** What the press was told to forget, call by call. */
  purged: string[][];
  /** Lets so many milliseconds go by. */
  wait: (milliseconds: number) => void;
  remove: () => Promise<void>;
};

/** Every line that must be there before anything is published. */
export const testImprint: Imprint = {
  governingBody: 'Hội Nhà báo',
  licence: '1/GP-BTTTT',
  editorInChief: 'Người chi',
  address: 'Hà Nội',
  phone: '024 0000 0000',
  email: 'toasoan@tin.example.vn',
};

/** A newsroom on a database of its own: `thoi-su` with one level of sign-off, `chinh-tri` with three. */
export async function openTestNewsroom(): Promise<TestNewsroom> {
  const fresh = await freshStore({ warn: () => undefined });
  const purged: string[][] = [];
  let now = Date.UTC(2026, 10, 23, 1);
  const desk: Newsroom = {
    store: fresh.store,
    clock: () => {
      now += 1000;
      return now;
    },
    newId: uuidv7,
    press: { purge: (tags) => purged.push([...tags]), warm: () => undefined },
    blobs: openLocalBlobStore(path.join(fresh.dir, 'photos')),
    imprint: testImprint,
  };
  await desk.store.tx(async (q) => {
    for (const { id, role } of Object.values(people)) {
      const nobody = { penName: null, passwordHash: null, disabledAt: null, createdAt: now };
      await insertPerson(q, { id, role, name: `Người ${id}`, email: `${id}@tin.example.vn`, ...nobody });
    }
    await q.insert(sections).values([
      { id: 'thoi-su', name: 'Thời sự', nameEn: 'News', position: 1, parentId: null, chainId: 'hai-cap' },
      {
        id: 'chinh-tri',
        name: 'Chính trị',
        nameEn: 'Politics',
        position: 2,
        parentId: null,
        chainId: 'ba-cap',
      },
    ]);
  });
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  return { desk, fresh, purged, wait, remove: fresh.remove };
}
