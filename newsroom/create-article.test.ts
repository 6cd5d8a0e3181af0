import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articles } from '#db/schema.ts';
import { createArticle } from './create-article.ts';
import { readArticleForDesk } from './read-article.ts';
import { goodArticle, goodDoc, goodMetadata, ok, ruleOf } from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

describe('a new article', () => {
  test('is an empty draft of its author', async () => {
    const { desk } = room;
    const { articleId } = ok(
      await createArticle(desk, people.lan, { requestId: 'request-1', language: 'en' }),
    );
    const view = ok(await readArticleForDesk(desk, people.lan, { articleId }));
    expect(view).toMatchObject({
      stage: 'draft',
      version: 0,
      metaVersion: 0,
      headline: '',
      author: { id: 'lan' },
    });
    expect(view.metadata.language).toBe('en');
    expect(view.history.map(({ kind }) => kind)).toEqual(['articleCreated']);
  });

  test('is made once however often the request arrives', async () => {
    const { desk } = room;
    const first = await createArticle(desk, people.lan, { requestId: 'request-1' });
    const again = await createArticle(desk, people.lan, { requestId: 'request-1' });
    expect(again).toEqual(first);
    expect(ruleOf(await createArticle(desk, people.hung, { requestId: 'request-1' }))).toBe('requestReused');
    expect(ruleOf(await createArticle(desk, people.lan, { requestId: 'request-1', language: 'en' }))).toBe(
      'requestReused',
    );
  });

  test('is not for the administrator to start', async () => {
    expect(ruleOf(await createArticle(room.desk, people.an, { requestId: 'request-1' }))).toBe(
      'notPermitted',
    );
  });

  test('made from an import keeps what was imported as its first revision', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk);
    const view = ok(await readArticleForDesk(desk, people.lan, { articleId }));
    expect(view.headline).toBe('Hội nghị bàn việc phòng chống lũ');
    expect(view.revisions).toMatchObject([{ number: 1, isHead: true }]);
    expect(view.history).toMatchObject([{ kind: 'articleImported', revisionNumber: 1 }]);
  });

  test('is refused when the import holds something that a manuscript may not', async () => {
    const { desk } = room;
    const importHash = 'a'.repeat(64);
    const script = { type: 'doc', content: [{ type: 'script' }] };
    const bad = [
      { doc: script, metadata: goodMetadata(), importHash },
      { doc: goodDoc(), metadata: { ...goodMetadata(), role: 'chief' }, importHash },
      { doc: goodDoc(), metadata: goodMetadata({ section: 'khong-co' }), importHash },
      { doc: goodDoc(), metadata: goodMetadata(), importHash: 'x' },
    ];
    for (const imported of bad) {
      const result = await createArticle(desk, people.lan, { requestId: desk.newId(), imported });
      expect(ruleOf(result)).toBe('invalid');
    }
    expect(await desk.store.read.$count(articles)).toBe(0);
  });
});
