import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signatures } from '#db/schema.ts';
import { claimArticle } from '#newsroom/duty/claim-article.ts';
import { agreeAsAuthor } from './agree-as-author.ts';
import { publishRevision } from './publish-revision.ts';
import { readArticleForDesk } from './read-article.ts';
import { restoreArticle } from './restore-article.ts';
import { returnArticle } from './return-article.ts';
import { signRevision } from './sign-revision.ts';
import { spikeArticle } from './spike-article.ts';
import { submitArticle } from './submit-article.ts';
import {
  approved,
  changeDetails,
  goodArticle,
  ok,
  onHead,
  published,
  ruleOf,
  stageOf,
  submitted,
  type,
} from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

const { lan, hung, minh, thuy, sang, chi, an } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

async function view(articleId: string) {
  return ok(await readArticleForDesk(room.desk, chi, { articleId }));
}

describe('submitting', () => {
  test('freezes the levels of the section and shows who may sign', async () => {
    const articleId = await submitted(room.desk, { section: 'chinh-tri' });
    const { stage, signOff } = await view(articleId);
    expect(stage).toBe('inReview');
    expect(signOff.levels.map(({ role }) => role)).toEqual(['editor', 'secretary', 'chief']);
  });

  test('is refused while a check blocks, and names the checks', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk, lan, { byline: [] });
    const result = await submitArticle(desk, lan, await onHead(desk, lan, articleId));
    expect(result).toMatchObject({
      problem: { refusal: { rule: 'checksPass', blocking: ['bylineMissing'] } },
    });
    expect(await stageOf(desk, articleId)).toBe('draft');
  });

  test('names what the person saw: an older revision is refused', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk);
    const request = await onHead(desk, lan, articleId);
    ok(await type(desk, minh, articleId, 'x'));
    expect(ruleOf(await submitArticle(desk, lan, request))).toBe('namesHead');
  });

  test('of a stranger article or with a stranger revision finds nothing', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk);
    const other = await goodArticle(desk);
    const request = await onHead(desk, lan, articleId);
    expect(ruleOf(await submitArticle(desk, hung, request))).toBe('notFound');
    expect(ruleOf(await submitArticle(desk, an, request))).toBe('notFound');
    expect(ruleOf(await submitArticle(desk, lan, { ...request, articleId: other }))).toBe('notFound');
  });
});

describe('signing', () => {
  test('level by level makes the article ready', async () => {
    const { desk } = room;
    const articleId = await submitted(desk, { section: 'chinh-tri' });
    for (const signer of [minh, sang]) {
      expect(ok(await signRevision(desk, signer, await onHead(desk, signer, articleId)))).toEqual({
        stage: 'inReview',
      });
    }
    expect(ok(await signRevision(desk, chi, await onHead(desk, chi, articleId)))).toEqual({
      stage: 'approved',
    });
    const { signOff } = await view(articleId);
    expect(signOff.levels.map(({ signedBy }) => signedBy?.person.id)).toEqual(['minh', 'sang', 'chi']);
  });

  test('is refused to the author, to a lower role, twice, and before submission', async () => {
    const { desk } = room;
    const own = await goodArticle(desk, minh);
    expect(ruleOf(await signRevision(desk, minh, await onHead(desk, minh, own)))).toBe('wrongStage');
    ok(await submitArticle(desk, minh, await onHead(desk, minh, own)));
    expect(ruleOf(await signRevision(desk, minh, await onHead(desk, minh, own)))).toBe('notOwnWork');

    const articleId = await submitted(desk, { section: 'chinh-tri' });
    expect(ruleOf(await signRevision(desk, lan, await onHead(desk, lan, articleId)))).toBe('notPermitted');
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect(ruleOf(await signRevision(desk, thuy, await onHead(desk, thuy, articleId)))).toBe('roleOfLevel');
    ok(await signRevision(desk, chi, await onHead(desk, chi, articleId)));
    expect(ruleOf(await signRevision(desk, chi, await onHead(desk, chi, articleId)))).toBe('notSignedYet');
  });

  test('sent twice signs once; another question under the same id is refused', async () => {
    const { desk } = room;
    const articleId = await submitted(desk);
    const request = await onHead(desk, minh, articleId);
    const first = await signRevision(desk, minh, request);
    expect(await signRevision(desk, minh, request)).toEqual(first);
    expect(await desk.store.read.$count(signatures)).toBe(1);
    expect(ruleOf(await signRevision(desk, thuy, request))).toBe('requestReused');
    expect(ruleOf(await publishRevision(desk, minh, request))).toBe('requestReused');
    const { history } = await view(articleId);
    expect(history.filter(({ kind }) => kind === 'signed')).toHaveLength(1);
  });

  test('by two people at the same moment fills one level once', async () => {
    const { desk } = room;
    const articleId = await submitted(desk);
    const requests = [await onHead(desk, minh, articleId), await onHead(desk, thuy, articleId)] as const;
    const results = await Promise.all([
      signRevision(desk, minh, requests[0]),
      signRevision(desk, thuy, requests[1]),
    ]);
    expect(results.map(ruleOf)).toEqual(['done', 'wrongStage']);
    expect(await desk.store.read.$count(signatures)).toBe(1);
  });

  test('against an edit at the same moment has one outcome: no signature stands on text that changed', async () => {
    const { desk } = room;
    const articleId = await submitted(desk);
    const request = await onHead(desk, minh, articleId);
    await Promise.all([type(desk, lan, articleId, 'x'), signRevision(desk, minh, request)]);
    const { signOff, stage } = await view(articleId);
    expect(stage).toBe('inReview');
    expect(signOff.next).toBe(0);
  });
});

describe('one changed letter', () => {
  test('makes the signature stop counting, and publishing is refused with the rule named', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    const signed = await onHead(desk, minh, articleId);
    ok(await type(desk, thuy, articleId, 'x'));
    expect(ruleOf(await publishRevision(desk, thuy, signed))).toBe('namesHead');
    expect(ruleOf(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)))).toBe(
      'chainComplete',
    );
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect(await stageOf(desk, articleId)).toBe('approved');
  });

  test('counts as well when it is a detail', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    ok(await changeDetails(desk, thuy, articleId, { tags: ['lũ lụt'] }));
    expect(await stageOf(desk, articleId)).toBe('inReview');
    expect(ruleOf(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)))).toBe(
      'chainComplete',
    );
  });
});

describe('levels that change under signatures', () => {
  test('a signature never passes for a level that somebody else has to sign', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk, lan, { section: 'chinh-tri', sensitive: true });
    ok(await changeDetails(desk, chi, articleId, { tags: ['lũ lụt'] }));
    ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
    // The editor cannot sign the secretary's level away, the editor-in-chief can.
    ok(await changeDetails(desk, minh, articleId, { section: 'thoi-su' }));
    for (const signer of [minh, sang])
      ok(await signRevision(desk, signer, await onHead(desk, signer, articleId)));
    ok(await changeDetails(desk, chi, articleId, { section: 'chinh-tri' }));
    ok(await changeDetails(desk, chi, articleId, { section: 'thoi-su' }));

    const { signOff } = await view(articleId);
    expect(signOff.levels.map(({ role }) => role)).toEqual(['editor', 'chief']);
    expect(signOff.next).toBe(0);
    expect(ruleOf(await publishRevision(desk, sang, await onHead(desk, sang, articleId)))).toBe(
      'chainComplete',
    );
  });
});

describe('a word that only its writer has seen', () => {
  test('is not published on the signature of its writer alone; the author may agree', async () => {
    const { desk } = room;
    const articleId = await submitted(desk);
    ok(await type(desk, minh, articleId, 'Câu của Minh. '));
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect(ruleOf(await publishRevision(desk, minh, await onHead(desk, minh, articleId)))).toBe(
      'seenBySomeoneElse',
    );
    expect(ruleOf(await agreeAsAuthor(desk, minh, await onHead(desk, minh, articleId)))).toBe('notPermitted');
    ok(await agreeAsAuthor(desk, lan, await onHead(desk, lan, articleId)));
    expect((await view(articleId)).signOff.authorAgreed).toBe(true);
    ok(await publishRevision(desk, minh, await onHead(desk, minh, articleId)));
  });

  test('is not published by its author, who cannot sign it', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk, chi);
    ok(await submitArticle(desk, chi, await onHead(desk, chi, articleId)));
    ok(await agreeAsAuthor(desk, chi, await onHead(desk, chi, articleId)));
    expect(ruleOf(await publishRevision(desk, chi, await onHead(desk, chi, articleId)))).toBe(
      'chainComplete',
    );
  });
});

describe('returning', () => {
  test('needs a reason, which the author sees; what comes back unchanged is signed anew', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    const request = { articleId, requestId: desk.newId() };
    expect(ruleOf(await returnArticle(desk, thuy, { ...request, reason: '  ' }))).toBe('reasonGiven');
    expect(ruleOf(await returnArticle(desk, lan, { ...request, reason: 'x' }))).toBe('notPermitted');
    ok(await returnArticle(desk, thuy, { ...request, reason: 'Kiểm tra lại số liệu' }));
    expect(await view(articleId)).toMatchObject({ stage: 'returned', returnReason: 'Kiểm tra lại số liệu' });

    ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
    const { signOff, returnReason } = await view(articleId);
    expect(signOff).toMatchObject({ next: 0, earlierSignatures: [{ person: { id: 'minh' } }] });
    expect(returnReason).toBeUndefined();
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect(await stageOf(desk, articleId)).toBe('approved');
  });
});

describe('claiming', () => {
  test('puts a name on the article until it is signed', async () => {
    const { desk } = room;
    const articleId = await submitted(desk);
    expect(ruleOf(await claimArticle(desk, lan, { articleId, requestId: 'request-0' }))).toBe('notPermitted');
    ok(await claimArticle(desk, minh, { articleId, requestId: 'request-1' }));
    expect((await view(articleId)).assignedTo).toMatchObject({ id: 'minh' });
    ok(await signRevision(desk, thuy, await onHead(desk, thuy, articleId)));
    expect((await view(articleId)).assignedTo).toBeUndefined();
  });
});

describe('spiking', () => {
  test('keeps the article, which can be restored as a draft', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    expect(ruleOf(await spikeArticle(desk, lan, { articleId, reason: '', requestId: 'request-0' }))).toBe(
      'reasonGiven',
    );
    ok(await spikeArticle(desk, lan, { articleId, reason: 'Trùng tin', requestId: 'request-1' }));
    expect(await stageOf(desk, articleId)).toBe('spiked');
    expect(ruleOf(await restoreArticle(desk, hung, { articleId, requestId: 'request-2' }))).toBe('notFound');
    ok(await restoreArticle(desk, lan, { articleId, requestId: 'request-3' }));
    expect(await stageOf(desk, articleId)).toBe('draft');
    expect(ruleOf(await restoreArticle(desk, lan, { articleId, requestId: 'request-4' }))).toBe('wrongStage');
  });

  test('is refused while readers see an edition', async () => {
    const { desk } = room;
    const articleId = await published(desk);
    ok(await type(desk, lan, articleId, 'x'));
    expect(ruleOf(await spikeArticle(desk, chi, { articleId, reason: 'x', requestId: 'request-1' }))).toBe(
      'notSpikedWhileLive',
    );
  });
});
