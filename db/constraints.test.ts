import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from './connection.ts';
import { type FreshStore, freshStore } from './fresh-store.ts';
import {
  articles,
  assets,
  editionAssets,
  editions,
  events,
  liveEditions,
  manuscripts,
  metadataVersions,
  people,
  revisions,
  signatures,
  steps,
} from './schema.ts';
import type { Q } from './store.ts';
import {
  articleRow,
  editionRow,
  eventRow,
  hashA,
  hashB,
  insertBasics,
  insertEdition,
  metadata,
  revisionRow,
  signatureRow,
  zeros,
} from './testing/rows.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
  await fresh.store.tx(insertBasics);
});
afterEach(() => fresh.remove());

const write = (work: (q: Q) => Promise<unknown>) => fresh.store.tx(work);
const refusedAs = (kind: string) => ({ name: 'Conflict', kind });

const live = {
  articleId: 'one',
  editionId: 'one-e1',
  number: 101,
  sectionId: 'thoi-su',
  slug: 'hoi-nghi',
  firstPublishedAt: 3,
  updatedAt: 3,
};

async function publishOne(q: Q): Promise<void> {
  await insertEdition(q);
  await q.insert(liveEditions).values(live);
  await q.update(articles).set({ stage: 'live', liveEditionId: 'one-e1' }).where(eq(articles.id, 'one'));
}

describe('what was signed is what is printed', () => {
  test('a signature whose hash is not that of its revision is refused', async () => {
    await expect(
      write((q) => q.insert(signatures).values(signatureRow('s', { hash: hashB }))),
    ).rejects.toMatchObject(refusedAs('foreignKey'));
  });
  test('a signature on the revision of another article is refused', async () => {
    const crossed = signatureRow('s', { articleId: 'two' });
    await expect(write((q) => q.insert(signatures).values(crossed))).rejects.toMatchObject(
      refusedAs('foreignKey'),
    );
  });
  test('one person signs a revision once, and a level is signed once', async () => {
    await write((q) => q.insert(signatures).values(signatureRow('s1')));
    const again = signatureRow('s2', { level: 1 });
    await expect(write((q) => q.insert(signatures).values(again))).rejects.toMatchObject(refusedAs('unique'));
    const sameLevel = signatureRow('s3', { personId: 'lan' });
    await expect(write((q) => q.insert(signatures).values(sameLevel))).rejects.toMatchObject(
      refusedAs('unique'),
    );
    await write((q) =>
      q
        .insert(signatures)
        .values(signatureRow('s4', { personId: 'lan', kind: 'author', level: null, levelName: null })),
    );
  });
  test('a level is named exactly by signatures of a level', async () => {
    const levelless = signatureRow('s', { level: null });
    await expect(write((q) => q.insert(signatures).values(levelless))).rejects.toMatchObject(
      refusedAs('check'),
    );
    const levelled = signatureRow('s', { kind: 'author' });
    await expect(write((q) => q.insert(signatures).values(levelled))).rejects.toMatchObject(
      refusedAs('check'),
    );
  });
  test('an edition whose hash is not that of its revision is refused', async () => {
    await expect(write((q) => insertEdition(q, { hash: hashB }))).rejects.toMatchObject(
      refusedAs('foreignKey'),
    );
    await expect(write((q) => insertEdition(q, { revisionId: 'two-r1' }))).rejects.toMatchObject(
      refusedAs('foreignKey'),
    );
  });
  test('the same content is one revision of an article', async () => {
    const same = revisionRow('one-r3', 'one', hashA, 3);
    await expect(write((q) => q.insert(revisions).values(same))).rejects.toMatchObject(refusedAs('unique'));
  });
});

describe('what readers see', () => {
  beforeEach(() => write(publishOne));

  test('a second live edition of an article is refused', async () => {
    const second = editionRow('one-e2', { sequence: 2, kind: 'update', revisionId: 'one-r2', hash: hashB });
    await expect(
      write(async (q) => {
        await q.insert(editions).values(second);
        await q.insert(liveEditions).values({ ...live, editionId: 'one-e2' });
      }),
    ).rejects.toMatchObject(refusedAs('unique'));
  });
  test('the live edition of one article cannot be an edition of another', async () => {
    const crossed = { ...live, articleId: 'two', number: 102 };
    await expect(
      write(async (q) => {
        await q.delete(liveEditions);
        await q.update(articles).set({ stage: 'draft', liveEditionId: null });
        await q.insert(liveEditions).values(crossed);
      }),
    ).rejects.toMatchObject(refusedAs('foreignKey'));
  });
  test('an article cannot call live what readers do not see', async () => {
    await expect(write((q) => q.delete(liveEditions))).rejects.toMatchObject(refusedAs('foreignKey'));
    await expect(
      write((q) => q.update(articles).set({ stage: 'live' }).where(eq(articles.id, 'two'))),
    ).rejects.toMatchObject(refusedAs('check'));
  });
  test('an update replaces the live edition in either order within one transaction', async () => {
    await write(async (q) => {
      await q
        .insert(editions)
        .values(editionRow('one-e2', { sequence: 2, kind: 'update', revisionId: 'one-r2', hash: hashB }));
      await q.update(articles).set({ liveEditionId: 'one-e2' }).where(eq(articles.id, 'one'));
      await q.update(liveEditions).set({ editionId: 'one-e2', updatedAt: 9 });
    });
    const [row] = await fresh.store.read.select().from(liveEditions);
    expect(row?.editionId).toBe('one-e2');
  });
  test('an edition has the number of its article, and that number stays', async () => {
    const renumbered = editionRow('one-e2', { sequence: 2, kind: 'update', number: 102 });
    await expect(write((q) => q.insert(editions).values(renumbered))).rejects.toMatchObject(
      refusedAs('foreignKey'),
    );
    await expect(
      write((q) => q.update(articles).set({ number: 500 }).where(eq(articles.id, 'one'))),
    ).rejects.toMatchObject(refusedAs('refused'));
  });
  test('editions of an article follow one another', async () => {
    const third = editionRow('one-e3', { sequence: 3, kind: 'update' });
    await expect(write((q) => q.insert(editions).values(third))).rejects.toMatchObject(refusedAs('refused'));
  });
});

describe('what happened stays as it happened', () => {
  beforeEach(() =>
    write(async (q) => {
      await publishOne(q);
      await q.insert(signatures).values(signatureRow('s1'));
      await q.insert(events).values(eventRow(1));
      await q
        .insert(metadataVersions)
        .values({ articleId: 'one', metaVersion: 1, personId: 'lan', at: 1, metadata });
      const step = { articleId: 'one', batchId: 'b', clientId: 'c', personId: 'lan', at: 1, step: {} };
      await q.insert(steps).values([
        { ...step, version: 1 },
        { ...step, version: 2 },
      ]);
      const size = { width: 1, height: 1, bytes: 1, renditions: [] };
      await q.insert(assets).values({
        id: 'p',
        contentHash: hashA,
        mime: 'image/jpeg',
        uploadedBy: 'lan',
        uploadedAt: 1,
        ...size,
      });
      await q.insert(editionAssets).values({ editionId: 'one-e1', assetId: 'p' });
    }),
  );

  const updates: Record<string, (q: Q) => Promise<unknown>> = {
    steps: (q) => q.update(steps).set({ at: 9 }),
    'metadata versions': (q) => q.update(metadataVersions).set({ at: 9 }),
    revisions: (q) => q.update(revisions).set({ headline: 'Khác' }),
    signatures: (q) => q.update(signatures).set({ at: 9 }),
    editions: (q) => q.update(editions).set({ note: 'Khác' }),
    photos: (q) => q.update(assets).set({ width: 9 }),
    'photos of editions': (q) => q.update(editionAssets).set({ assetId: 'q' }),
    events: (q) => q.update(events).set({ at: 9 }),
  };
  test.each(Object.entries(updates))('%s cannot be updated', async (_, update) => {
    await expect(write(update)).rejects.toMatchObject(refusedAs('refused'));
  });

  const guarded = { steps, metadataVersions, revisions, signatures, editions, editionAssets, events };
  test.each(Object.entries(guarded))('%s cannot be deleted', async (_, table) => {
    await expect(write((q) => q.delete(table))).rejects.toMatchObject(refusedAs('refused'));
  });

  test('INSERT OR REPLACE cannot take the place of a row either', () => {
    const connection = connect(fresh.file);
    const replace = connection.prepare('INSERT OR REPLACE INTO signatures SELECT * FROM signatures');
    expect(() => replace.run()).toThrow('signatures never change');
    connection.close();
  });
  test('a step must follow the one before it', async () => {
    const step = { articleId: 'one', batchId: 'b', clientId: 'c', personId: 'lan', at: 1, step: {} };
    await expect(write((q) => q.insert(steps).values({ ...step, version: 4 }))).rejects.toMatchObject(
      refusedAs('refused'),
    );
    await expect(
      write((q) => q.insert(steps).values({ ...step, articleId: 'two', version: 7 })),
    ).rejects.toMatchObject(refusedAs('refused'));
    await write((q) => q.insert(steps).values({ ...step, version: 3 }));
  });
  test('a manuscript never goes back', async () => {
    await write((q) => q.update(manuscripts).set({ version: 2 }).where(eq(manuscripts.articleId, 'one')));
    await expect(write((q) => q.update(manuscripts).set({ version: 1 }))).rejects.toMatchObject(
      refusedAs('refused'),
    );
  });
  test('an event names the hash of the one before it, without a gap', async () => {
    const forked = eventRow(2, { prevHash: zeros, hash: hashB });
    await expect(write((q) => q.insert(events).values(forked))).rejects.toMatchObject(refusedAs('refused'));
    const gap = eventRow(3, { prevHash: hashA, hash: hashB });
    await expect(write((q) => q.insert(events).values(gap))).rejects.toMatchObject(refusedAs('refused'));
    await write((q) => q.insert(events).values(eventRow(2, { prevHash: hashA, hash: hashB })));
  });
});

test('shapes: roles, stages, addresses, hashes', async () => {
  const person = { id: 'x', email: 'X@toasoan.example', name: 'X', role: 'editor', createdAt: 1 } as const;
  await expect(write((q) => q.insert(people).values(person))).rejects.toMatchObject(refusedAs('check'));
  await expect(
    write((q) => q.insert(people).values({ ...person, email: 'lan@toasoan.example' })),
  ).rejects.toMatchObject(refusedAs('unique'));
  await expect(
    write((q) => q.insert(articles).values(articleRow('x', { importHash: 'ABC' }))),
  ).rejects.toMatchObject(refusedAs('check'));
  await expect(
    write((q) => q.insert(articles).values(articleRow('x', { authorId: 'nobody' }))),
  ).rejects.toMatchObject(refusedAs('foreignKey'));
});
