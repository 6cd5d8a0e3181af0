import path from 'node:path';
import { uuidv7 } from 'uuidv7';
import { openStore } from '#db/open.ts';
import { openLocalBlobStore } from '#media/local-blob-store.ts';
import { appendSteps } from '#newsroom/append-steps.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { insertStep, ok, startOfText } from './arrange.ts';
import { people } from './open-test-newsroom.ts';

/** A process that types one letter after another and prints each version that was answered as saved. */
const [file = '', articleId = ''] = process.argv.slice(2);
const desk: Newsroom = {
  store: await openStore({ file }),
  clock: Date.now,
  imprint: {},
  newId: uuidv7,
  press: { purge: () => undefined, warm: () => undefined },
  blobs: openLocalBlobStore(path.join(path.dirname(file), 'photos')),
};

let { version, doc } = ok(await readArticleForDesk(desk, people.lan, { articleId }));
const at = startOfText(doc);
for (;;) {
  const batch = { articleId, version, steps: [insertStep(at, 'a')], clientId: 'tab', batchId: desk.newId() };
  version = ok(await appendSteps(desk, people.lan, batch)).version;
  process.stdout.write(`${version}\n`);
}
