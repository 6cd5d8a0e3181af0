import { migrate } from '#db/migrate.ts';
import { demoPassword } from '#domain/demo-accounts.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { databaseFile, openNewsroom } from '#newsroom/open-newsroom.ts';
import { createPerson } from '#newsroom/people/create-person.ts';
import { disablePerson } from '#newsroom/people/disable-person.ts';
import type { Settings } from '#newsroom/settings.ts';
import { startSections } from '#newsroom/start-sections.ts';
import { demoArticles } from './articles/demo-articles.ts';
import { englishArticles } from './articles/english.ts';
import { enterConferences } from './conferences.ts';
import { datedAll } from './dated.ts';
import { drawnPhotos } from './drawn-photos.ts';
import { expectDone } from './expect-done.ts';
import { fillRegister } from './fill-register.ts';
import { importSeed } from './import-seed.ts';
import { demoPeople } from './people.ts';
import { type Cast, playArticle } from './play-article.ts';

/** Fills an empty data folder with the sample newsroom, through the same use cases as people do. */
export async function createDemoNewsroom(settings: Settings, say: (line: string) => void): Promise<void> {
  await migrate({ file: databaseFile(settings.dataDir) });
  const real = await openNewsroom(settings);
  const now = Date.now();
  let time = now;
  const desk: Newsroom = { ...real, clock: () => time };
  const pass = (minutes: number) => {
    time += minutes * 60_000;
  };
  try {
    time = now - 90 * 24 * 3_600_000;
    await startSections(desk);
    const cast = await hire(desk);
    say(`${demoPeople.length} people`);

    const all = [...demoArticles, ...englishArticles];
    const photos = await drawnPhotos(desk, cast.ha, all);
    say(`${photos.size} photos drawn`);

    time = now - 6 * 24 * 3_600_000;
    const conferences = await enterConferences(desk, cast, now);
    const known = await fillRegister(desk, cast);
    say(`${conferences.size} conferences, ${known} entries in the register`);

    const oldestFirst = datedAll(all, now).sort((one, other) => other.hoursAgo - one.hoursAgo);
    for (const article of oldestFirst) {
      time = now - article.hoursAgo * 3_600_000;
      await playArticle({ desk, cast, photos, conferences, now, pass }, article);
    }
    time = now - 20 * 60_000;
    await importSeed(desk, cast.ha);
    say(`${all.length + 1} articles`);
  } finally {
    await real.store.close();
  }
}

async function hire(desk: Newsroom): Promise<Cast> {
  const cast: Partial<Cast> = {};
  for (const { key, email, name, penName, role } of demoPeople) {
    const input = { email, name, penName, role, password: demoPassword };
    const { personId } = expectDone(await createPerson(desk, input));
    cast[key] = { id: personId, role };
  }
  const full = cast as Cast;
  expectDone(await disablePerson(desk, full.quan, { personId: full.son.id }));
  return full;
}
