import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freshStore } from '#db/fresh-store.ts';
import { openStore } from '#db/open.ts';
import type { Actor } from '#domain/actor.ts';
import type { Role } from '#domain/roles.ts';
import { openLocalBlobStore } from '#media/local-blob-store.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { createPerson } from '#newsroom/people/create-person.ts';
import { type SignInInput, signIn } from '#newsroom/sign-in/sign-in.ts';
import { runningPress } from '#press/running-press.ts';

export const goodPassword = 'con mèo ngồi bên cửa sổ';

/** A desk on a database file of its own, with a clock that a test turns. */
export type TestDesk = {
  desk: Newsroom;
  dir: string;
  wait: (ms: number) => void;
  /** Closes the database and opens the same file again, as a restart does. */
  reopen: () => Promise<void>;
  person: (role: Role, email: string) => Promise<Actor>;
  enter: (email: string, change?: Partial<SignInInput>) => ReturnType<typeof signIn>;
  remove: () => Promise<void>;
};

export async function openDesk(): Promise<TestDesk> {
  const fresh = await freshStore();
  let now = Date.UTC(2026, 10, 20, 2, 0, 0);
  let made = 0;
  const desk: Newsroom = {
    store: fresh.store,
    clock: () => now,
    imprint: {},
    newId: () => `id-${String(++made).padStart(6, '0')}`,
    press: runningPress(),
    blobs: openLocalBlobStore(join(fresh.dir, 'photos')),
  };
  return {
    desk,
    dir: fresh.dir,
    wait: (ms) => {
      now += ms;
    },
    reopen: async () => {
      await desk.store.close();
      desk.store = await openStore({ file: fresh.file });
    },
    person: async (role, email) => {
      const made = await createPerson(desk, { email, role, name: `Người ${role}`, password: goodPassword });
      if (!made.ok) throw new Error(JSON.stringify(made.problem));
      return { id: made.value.personId, role };
    },
    enter: (email, change) =>
      signIn(desk, { email, password: goodPassword, address: '203.0.113.7', ...change }),
    remove: async () => {
      await desk.store.close();
      await rm(fresh.dir, { recursive: true, force: true });
    },
  };
}
