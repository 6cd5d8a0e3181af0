import { describe, expect, test } from 'vitest';
import type { ArticleState, Signature } from './article-state.ts';
import { levelsAfterChange, levelsOf, shippedChains } from './chains.ts';
import { availableActs, decide, type RefusalRule, stageAfter } from './decide.ts';
import { isChainComplete, nextLevel } from './sign-off.ts';

const reporter = { id: 'reporter', role: 'reporter' } as const;
const editor = { id: 'editor', role: 'editor' } as const;
const secretary = { id: 'secretary', role: 'secretary' } as const;
const chief = { id: 'chief', role: 'chief' } as const;

function article(given: Partial<ArticleState> = {}): ArticleState {
  return {
    authorId: 'reporter',
    stage: 'inReview',
    levels: shippedChains['hai-cap'].levels,
    head: { hash: 'now', contributors: ['reporter'] },
    signatures: [],
    round: 1,
    blocking: [],
    hasLiveEdition: false,
    isTakenDown: false,
    owed: null,
    embargoEndsAt: null,
    scheduledFor: null,
    takeDownFor: null,
    resumeRole: null,
    ...given,
  };
}

function level(personId: string, index = 0, hash = 'now'): Signature {
  return { kind: 'level', level: index, personId, hash, round: 1 };
}

function ruleOf(...[act, state, actor, ask]: Parameters<typeof decide>): RefusalRule | 'allowed' {
  const decision = decide(act, state, actor, ask);
  return decision.ok ? 'allowed' : decision.refusal.rule;
}

const now = { hash: 'now' };

describe('publishing', () => {
  const rewritten = { hash: 'now', contributors: ['reporter', 'editor'] };
  const agreed: Signature = { kind: 'author', personId: 'reporter', hash: 'now', round: 1 };
  test.each<[string, ArticleState, RefusalRule | 'allowed']>([
    ['nobody signed', article(), 'chainComplete'],
    ['an editor signed', article({ signatures: [level('editor')] }), 'allowed'],
    [
      'one letter was changed since',
      article({ signatures: [level('editor', 0, 'before')] }),
      'chainComplete',
    ],
    [
      'the signer also wrote',
      article({ signatures: [level('editor')], head: rewritten }),
      'seenBySomeoneElse',
    ],
    [
      '… and the author agreed',
      article({ signatures: [level('editor'), agreed], head: rewritten }),
      'allowed',
    ],
    ['only the author agreed', article({ signatures: [agreed] }), 'chainComplete'],
    ['a check blocks', article({ signatures: [level('editor')], blocking: ['sapoMissing'] }), 'checksPass'],
    [
      'it was signed before it came back',
      article({ signatures: [level('editor')], round: 2 }),
      'chainComplete',
    ],
    ['it is a draft', article({ signatures: [level('editor')], stage: 'draft' }), 'wrongStage'],
    ['its chain has no levels', article({ levels: [] }), 'chainComplete'],
  ])('when %s', (_, state, expected) => {
    expect(ruleOf('publish', state, chief, now)).toBe(expected);
  });

  test('names the content that the person saw', () => {
    const state = article({ signatures: [level('editor')] });
    expect(ruleOf('publish', state, editor, { hash: 'before' })).toBe('namesHead');
    expect(ruleOf('publish', state, editor, {})).toBe('namesHead');
  });

  test('is refused to a reporter and an administrator, whatever is signed', () => {
    const state = article({ signatures: [level('editor')] });
    expect(ruleOf('publish', state, reporter, now)).toBe('notPermitted');
    expect(ruleOf('publish', state, { id: 'admin', role: 'admin' }, now)).toBe('notPermitted');
  });

  test('says which checks block', () => {
    const decision = decide('submit', article({ stage: 'draft', blocking: ['bodyEmpty'] }), reporter, now);
    expect(decision).toEqual({
      ok: false,
      refusal: { rule: 'checksPass', act: 'submit', blocking: ['bodyEmpty'] },
    });
  });
});

describe('signing', () => {
  test('goes level by level, by the role of the level or one above, once a person', () => {
    const levels = shippedChains['ba-cap'].levels;
    const byEditor = article({ levels, signatures: [level('editor')] });
    expect(nextLevel(byEditor)).toBe(1);
    expect(ruleOf('sign', byEditor, { id: 'another editor', role: 'editor' }, now)).toBe('roleOfLevel');
    expect(ruleOf('sign', byEditor, secretary, now)).toBe('allowed');
    expect(ruleOf('sign', byEditor, chief, now)).toBe('allowed');
    const byChief = article({ levels, signatures: [level('chief')] });
    expect(ruleOf('sign', byChief, chief, now)).toBe('notSignedYet');
  });

  test('takes an article to approved with the last level, not before', () => {
    const levels = shippedChains['ba-cap'].levels;
    const two = [level('editor'), level('secretary', 1)];
    expect(stageAfter('sign', article({ levels, signatures: two }))).toBe('inReview');
    expect(stageAfter('sign', article({ levels, signatures: [...two, level('chief', 2)] }))).toBe('approved');
  });

  test('is never open to the author, whatever their role', () => {
    for (const role of ['editor', 'secretary', 'chief'] as const)
      expect(ruleOf('sign', article({ authorId: 'me' }), { id: 'me', role }, now)).toBe('notOwnWork');
  });

  test('an edit opens the review again and voids what was signed', () => {
    const approved = article({ stage: 'approved', signatures: [level('editor')] });
    const edited = article({
      stage: stageAfter('edit', approved),
      signatures: [level('editor', 0, 'before')],
    });
    expect(edited.stage).toBe('inReview');
    expect(isChainComplete(edited)).toBe(false);
    expect(availableActs(edited, editor)).toContain('sign');
  });
});

test.each(['', '   ', '\u200B\u00A0', '…', undefined])('a reason of %j is none', (reason) => {
  expect(ruleOf('return', article(), editor, { ...(reason === undefined ? {} : { reason }) })).toBe(
    'reasonGiven',
  );
});

describe('levels', () => {
  const [two, three] = [shippedChains['hai-cap'], shippedChains['ba-cap']];
  test('a sensitive article gains the editor-in-chief once', () => {
    expect(levelsOf(two, true).map(({ role }) => role)).toEqual(['editor', 'chief']);
    expect(levelsOf(three, true).map(({ role }) => role)).toEqual(['editor', 'secretary', 'chief']);
    expect(levelsOf(two, false)).toEqual(two.levels);
  });

  test.each([
    [
      'a reporter cannot take the chief away',
      levelsOf(two, true),
      two.levels,
      'reporter',
      ['editor', 'chief'],
    ],
    ['nor can an editor', levelsOf(two, true), two.levels, 'editor', ['editor', 'chief']],
    ['the chief can', levelsOf(two, true), two.levels, 'chief', ['editor']],
    [
      'a stricter section is taken at once',
      two.levels,
      three.levels,
      'reporter',
      ['editor', 'secretary', 'chief'],
    ],
    [
      'an easier one keeps what the mover could not sign',
      three.levels,
      two.levels,
      'secretary',
      ['editor', 'chief'],
    ],
    ['before the first submission all is free', [], two.levels, 'reporter', ['editor']],
  ] as const)('%s', (_, inForce, wanted, role, expected) => {
    expect(levelsAfterChange(inForce, wanted, role).map((one) => one.role)).toEqual(expected);
  });
});
