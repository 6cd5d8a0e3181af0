import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blockText } from '#content/plain-text.ts';
import { connect } from '#db/connection.ts';
import { checkpoints } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { appendSteps } from '#newsroom/append-steps.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { spikeArticle } from '#newsroom/spike-article.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import {
  goodArticle,
  headRevision,
  insertStep,
  ok,
  onHead,
  ruleOf,
  startOfText,
  type,
} from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { compareMoments, readMoment } from './read-moment.ts';
import { readTimeline } from './read-timeline.ts';
import { restoreMoment } from './restore-moment.ts';

const { lan, hung, minh } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const moment = async (articleId: string, version?: number) =>
  ok(await readMoment(room.desk, lan, version === undefined ? { articleId } : { articleId, version }));
const head = async (articleId: string) => ok(await readArticleForDesk(room.desk, lan, { articleId }));
const bodyOf = ({ doc }: { doc: { content: Parameters<typeof blockText>[0][] } }) =>
  doc.content.slice(2).map(blockText);

/** Who wrote what of the text under headline and standfirst: `minh:Sáng nay, `. */
async function bylines(articleId: string, version?: number): Promise<string> {
  const { runs, authors } = await moment(articleId, version);
  return Object.entries(runs)
    .filter(([key]) => !/^0\.[01]\./.test(key))
    .flatMap(([, pieces]) => pieces.map(({ text, author }) => `${authors[author]?.person.id}:${text}`))
    .join('|');
}

async function restore(
  actor: Actor,
  articleId: string,
  version: number,
  block?: number,
  requestId = room.desk.newId(),
) {
  const seen = (await head(articleId)).version;
  const passage = block === undefined ? {} : { block };
  return restoreMoment(room.desk, actor, { articleId, requestId, seen, version, ...passage });
}

const deleteBody = { stepType: 'replace', from: 0, to: 0 };

/** Takes all words out of the first paragraph. */
async function wipe(actor: Actor, articleId: string) {
  const { doc, version } = await head(articleId);
  const from = startOfText(doc);
  const step = { ...deleteBody, from, to: from + blockText(doc.content[2] ?? { type: 'paragraph' }).length };
  const batch = { articleId, version, steps: [step], clientId: actor.id, batchId: room.desk.newId() };
  return ok(await appendSteps(room.desk, actor, batch));
}

const first = 'Hội nghị thống nhất kế hoạch năm tới.';

describe('a moment', () => {
  test('is the text as it stood, with who wrote which words and what became of it', async () => {
    const articleId = await goodArticle(room.desk);
    ok(await type(room.desk, minh, articleId, 'Sáng nay, '));
    await wipe(lan, articleId);
    expect(bodyOf(await moment(articleId, 0))).toEqual([first]);
    expect(bodyOf(await moment(articleId, 1))).toEqual([`Sáng nay, ${first}`]);
    expect(bodyOf(await moment(articleId))).toEqual(['']);
    expect(await bylines(articleId, 1)).toBe(`minh:Sáng nay, |lan:${first}`);
    const then = await moment(articleId, 1);
    expect(then).toMatchObject({ version: 1, head: 2 });
    expect(then.fates.map(({ kind }) => kind)).toEqual(['stands', 'stands', 'gone']);
    expect(then.authors.map(({ person }) => person.id)).toEqual(['lan', 'minh']);
  });

  test('of an article of others, or later than the newest, is not there', async () => {
    const articleId = await goodArticle(room.desk);
    expect(ruleOf(await readMoment(room.desk, hung, { articleId }))).toBe('notFound');
    expect(ruleOf(await readMoment(room.desk, people.an, { articleId }))).toBe('notFound');
    expect(ruleOf(await readMoment(room.desk, lan, { articleId, version: 1 }))).toBe('notFound');
    expect(ruleOf(await readTimeline(room.desk, hung, { articleId }))).toBe('notFound');
    expect(ruleOf(await compareMoments(room.desk, hung, { articleId, from: 0, to: 0 }))).toBe('notFound');
    expect(ruleOf(await compareMoments(room.desk, lan, { articleId, from: 0, to: 1 }))).toBe('notFound');
  });

  test('compares with any other by syllable', async () => {
    const articleId = await goodArticle(room.desk);
    ok(await type(room.desk, minh, articleId, 'Sáng nay, '));
    const changes = ok(await compareMoments(room.desk, lan, { articleId, from: 0, to: 1 }));
    expect(changes.blocks).toMatchObject([{ kind: 'rewritten', position: 2 }]);
    const runs = changes.blocks[0]?.runs ?? [];
    expect(runs.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual(['Sáng nay,']);
    const back = ok(await compareMoments(room.desk, lan, { articleId, from: 1, to: 0 }));
    expect(back.blocks[0]?.runs.some(({ kind }) => kind === 'removed')).toBe(true);
  });
});

describe('a long history', () => {
  /** Types so many letters in batches of 400. */
  async function typeMany(articleId: string, letters: number): Promise<void> {
    for (let typed = 0; typed < letters; typed += 400) {
      const { doc, version } = await head(articleId);
      const steps = Array.from({ length: 400 }, () => insertStep(startOfText(doc), 'x'));
      const batch = { articleId, version, steps, clientId: 'tab', batchId: room.desk.newId() };
      ok(await appendSteps(room.desk, typed % 800 === 0 ? lan : minh, batch));
    }
  }

  test('has a checkpoint at each thousand, and every moment folds to what stood then', async () => {
    const articleId = await goodArticle(room.desk);
    await typeMany(articleId, 2400);
    const kept = await room.desk.store.read.select({ version: checkpoints.version }).from(checkpoints);
    expect(kept.map(({ version }) => version)).toEqual([0, 1200, 2000]);
    for (const version of [399, 1199, 1200, 1201, 2400]) {
      expect(bodyOf(await moment(articleId, version)), String(version)).toEqual([
        `${'x'.repeat(version)}${first}`,
      ]);
    }
    expect((await moment(articleId)).doc).toEqual((await head(articleId)).doc);
  });

  test('from before checkpoints folds from the text that was imported', async () => {
    const articleId = await goodArticle(room.desk);
    await headRevision(room.desk, lan, articleId);
    ok(await type(room.desk, minh, articleId, 'Sáng nay, '));
    const connection = connect(room.fresh.file);
    connection.exec('DROP TRIGGER checkpoints_no_delete; DELETE FROM checkpoints');
    connection.close();
    expect(await bylines(articleId)).toBe(`minh:Sáng nay, |lan:${first}`);
  });
});

describe('the timeline', () => {
  test('tells what was written in one go, what was kept and what was done, newest first', async () => {
    const articleId = await goodArticle(room.desk);
    ok(await type(room.desk, lan, articleId, 'Một. '));
    ok(await type(room.desk, lan, articleId, 'Hai. '));
    await headRevision(room.desk, lan, articleId);
    ok(await type(room.desk, minh, articleId, 'Ba. '));
    ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, articleId)));
    const { entries, head: newest, older } = ok(await readTimeline(room.desk, lan, { articleId }));
    expect(entries.map((entry) => [entry.kind, entry.version])).toEqual([
      ['act', 3],
      ['writing', 3],
      ['revision', 2],
      ['writing', 2],
      ['act', 0],
    ]);
    expect(entries[3]).toMatchObject({ person: { id: 'lan' }, fromVersion: 0 });
    expect([newest, older]).toEqual([3, undefined]);
  });

  test('comes in pages, each moment and each act on one of them', async () => {
    const articleId = await goodArticle(room.desk);
    const writers = [lan, minh];
    for (let turn = 0; turn < 90; turn += 1) {
      ok(await type(room.desk, writers[turn % 2] ?? lan, articleId, 'x'));
      if (turn === 45) await headRevision(room.desk, lan, articleId);
    }
    const seen: string[] = [];
    let before: number | undefined;
    let pages = 0;
    do {
      const page = ok(
        await readTimeline(room.desk, lan, before === undefined ? { articleId } : { articleId, before }),
      );
      seen.push(...page.entries.map(({ kind, version }) => `${kind} ${version}`));
      before = page.older;
      pages += 1;
    } while (before !== undefined);
    expect(pages).toBe(3);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((line) => line.startsWith('writing'))).toHaveLength(90);
    expect(seen.filter((line) => !line.startsWith('writing'))).toEqual(['revision 46', 'act 0']);
  });

  test('of an article in which nobody wrote is its beginning', async () => {
    const articleId = await goodArticle(room.desk);
    const { entries } = ok(await readTimeline(room.desk, lan, { articleId }));
    expect(entries.map(({ kind }) => kind)).toEqual(['act']);
  });
});

describe('bringing back', () => {
  test('all of a moment is one more step, and its words stay their first writers’', async () => {
    const articleId = await goodArticle(room.desk);
    ok(await type(room.desk, minh, articleId, 'Sáng nay, '));
    await wipe(lan, articleId);
    expect(ok(await restore(lan, articleId, 1)).version).toBe(3);
    expect(bodyOf(await head(articleId))).toEqual([`Sáng nay, ${first}`]);
    expect(await bylines(articleId)).toBe(`minh:Sáng nay, |lan:${first}`);
    const { entries } = ok(await readTimeline(room.desk, lan, { articleId }));
    expect(entries[0]).toMatchObject({ kind: 'writing', restored: 1, version: 3 });
    // And forth: what was undone is a moment too.
    ok(await restore(minh, articleId, 2));
    expect(bodyOf(await head(articleId))).toEqual(['']);
  });

  test('one block leaves what was written elsewhere since', async () => {
    const articleId = await goodArticle(room.desk);
    const headline = {
      stepType: 'replace',
      from: 1,
      to: 1,
      slice: { content: [{ type: 'text', text: 'Nóng: ' }] },
    };
    await wipe(lan, articleId);
    const batch = { articleId, version: 1, steps: [headline], clientId: 'a', batchId: room.desk.newId() };
    ok(await appendSteps(room.desk, minh, batch));
    ok(await restore(minh, articleId, 0, 2));
    const { doc } = await head(articleId);
    expect(doc.content.map(blockText)).toEqual([
      'Nóng: Hội nghị bàn việc phòng chống lũ',
      expect.anything(),
      first,
      '',
    ]);
    expect(await bylines(articleId)).toBe(`lan:${first}`);
  });

  test('many times, from one another, stays quick and exact', async () => {
    const articleId = await goodArticle(room.desk);
    await wipe(lan, articleId);
    for (let turn = 0; turn < 40; turn += 1) {
      const { version } = await head(articleId);
      ok(await restore(turn % 2 === 0 ? lan : minh, articleId, version - 1));
    }
    expect(bodyOf(await head(articleId))).toEqual(['']);
    ok(await restore(lan, articleId, 40));
    expect(await bylines(articleId)).toBe(`lan:${first}`);
  });

  test('twice by the same request happens once; what stands already needs no step', async () => {
    const articleId = await goodArticle(room.desk);
    await wipe(lan, articleId);
    const requestId = room.desk.newId();
    const once = await restore(lan, articleId, 0, undefined, requestId);
    expect(await restore(lan, articleId, 0, undefined, requestId)).toEqual(once);
    expect(ruleOf(await restore(minh, articleId, 0, undefined, requestId))).toBe('requestReused');
    expect((await head(articleId)).version).toBe(2);
    expect(ok(await restore(lan, articleId, 0)).version).toBe(2);
  });

  test('is refused after somebody wrote, to strangers, and where nobody may edit', async () => {
    const articleId = await goodArticle(room.desk);
    await wipe(lan, articleId);
    const stale = { articleId, requestId: room.desk.newId(), seen: 0, version: 0 };
    expect(ruleOf(await restoreMoment(room.desk, lan, stale))).toBe('changedMeanwhile');
    expect(ruleOf(await restoreMoment(room.desk, hung, { ...stale, seen: 1 }))).toBe('notFound');
    expect(ruleOf(await restoreMoment(room.desk, lan, { ...stale, seen: 1, version: 9 }))).toBe('notFound');
    ok(
      await spikeArticle(room.desk, lan, {
        articleId,
        requestId: room.desk.newId(),
        reason: 'Không dùng nữa.',
      }),
    );
    expect(ruleOf(await restore(lan, articleId, 0))).not.toBe('done');
    expect((await head(articleId)).version).toBe(1);
  });
});
