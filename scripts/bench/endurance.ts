import { insertPerson } from '#db/queries/people.ts';
import { fillArchive } from '#newsroom/testing/fill-archive.ts';
import { startAnswering } from './answering-process.ts';
import { oldStories } from './archive-text.ts';
import type { Load } from './ask-for-page.ts';
import { benchNewsroom } from './bench-newsroom.ts';
import type { Figure } from './figure.ts';
import { openSite } from './site.ts';

const addresses = 5_000;
const firstNumber = 10_001;
const early = 100_000;
const late = 1_000_000;
/** The archive names them as its writer and its publisher. */
const nobody = { role: 'editor', penName: null, passwordHash: null, disabledAt: null, createdAt: 0 } as const;
const megabyte = 1_000_000;
const longestMs = 240_000;
/** How much more memory a million readers may leave behind than a hundred thousand. */
const growth = 1.1;

/** What is in use after a million requests for five thousand articles, beside what was after a tenth of them. */
export async function endurance(): Promise<Figure[]> {
  const room = await benchNewsroom();
  await room.desk.store.tx(async (q) => {
    for (const id of ['lan', 'minh'])
      await insertPerson(q, { id, name: id, email: `${id}@tin.example.vn`, ...nobody });
  });
  await fillArchive(room.desk, oldStories(addresses, firstNumber), firstNumber);
  await room.close();
  const load = startAnswering('scripts/bench/ask-for-page.ts');
  const site = await openSite(room.dataDir, 'on');
  try {
    const paths = await pathsOf(site.port);
    const order = { port: site.port, paths, connections: 16, ms: longestMs };
    const first = await load.ask<Load>({ ...order, most: early });
    const before = await site.heap();
    const second = await load.ask<Load>({ ...order, most: late - early });
    const after = await site.heap();
    const all = (first.answers + second.answers).toLocaleString('en');
    return [
      {
        name: `Memory after ${all} requests for ${paths.length.toLocaleString('en')} articles`,
        ours: after / megabyte,
        baseline: `after ${first.answers.toLocaleString('en')}`,
        bare: before / megabyte,
        unit: 'MB',
        limit: (growth * before) / megabyte,
      },
    ];
  } finally {
    await Promise.all([load.stop(), site.stop()]);
    room.remove();
  }
}

/** Every article of the archive, from the sitemap. */
async function pathsOf(port: number): Promise<string[]> {
  const url = `http://localhost:${port}`;
  const index = await (await fetch(`${url}/sitemap.xml`)).text();
  const paths: string[] = [];
  for (const [, part = ''] of index.matchAll(/<loc>([^<]+\/sitemap-\d+\.xml)<\/loc>/g)) {
    const xml = await (await fetch(part)).text();
    for (const [, path = ''] of xml.matchAll(/<loc>[^<]*?(\/[a-z-]+\/[a-z0-9-]+-\d+)<\/loc>/g))
      paths.push(path);
  }
  return paths.slice(0, addresses);
}
