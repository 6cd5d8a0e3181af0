import { describe, expect, test } from 'vitest';
import { type Act, type ActRule, actNames, acts, conditions } from './acts.ts';
import type { ArticleState } from './article-state.ts';
import { holds } from './conditions.ts';
import { availableActs, decide, stageAfter } from './decide.ts';
import { type Permission, permissions, permissionsOf, type Role, roles } from './roles.ts';
import { type Stage, stages } from './stages.ts';

const complete: Pick<ArticleState, 'levels' | 'signatures' | 'head'> = {
  levels: [{ name: 'Biên tập', nameEn: 'Editing', role: 'editor' }],
  signatures: [{ kind: 'level', level: 0, personId: 'editor', hash: 'h', round: 1 }],
  head: { hash: 'h', contributors: ['author'] },
};

function standing(stage: Stage): ArticleState {
  return {
    authorId: 'author',
    stage,
    round: 1,
    blocking: [],
    hasLiveEdition: false,
    isTakenDown: false,
    owed: null,
    embargoEndsAt: null,
    scheduledFor: null,
    takeDownFor: null,
    resumeRole: null,
    ...complete,
  };
}

function rowsOf(): [Act, ActRule][] {
  return actNames.map((act) => [act, acts[act]]);
}

describe('the table of acts', () => {
  test('every stage can be reached from a draft', () => {
    const reached = new Set<Stage>(['draft']);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const [act, { from }] of rowsOf())
        for (const stage of from) if (reached.has(stage)) reached.add(stageAfter(act, standing(stage)));
    }
    expect([...reached].sort()).toEqual([...stages].sort());
  });

  test('every stage can be left', () => {
    for (const stage of stages) {
      const leaving = rowsOf().filter(
        ([act, { from }]) => from.includes(stage) && stageAfter(act, standing(stage)) !== stage,
      );
      expect(leaving, stage).not.toEqual([]);
    }
  });

  test.each(rowsOf())('somebody may %s', (_, { needs }) => {
    expect(roles.filter((role) => needs.some((need) => holdsPermission(role, need)))).not.toEqual([]);
  });

  test('every condition has its function and stands in a row, every permission is held by somebody', () => {
    const used = new Set(rowsOf().flatMap(([, { when }]) => when));
    expect([...used].sort()).toEqual([...conditions].sort());
    expect(Object.keys(holds).sort()).toEqual([...conditions].sort());
    expect(
      permissions.filter((permission) => !roles.some((role) => holdsPermission(role, permission))),
    ).toEqual([]);
  });

  test('whoever judges a text did not write it, and what is judged is named and has passed its checks', () => {
    for (const act of ['sign', 'claim', 'return'] as const) expect(acts[act].when).toContain('notOwnWork');
    for (const act of ['submit', 'sign', 'agree', 'publish', 'publishUrgently'] as const)
      expect(acts[act].when).toContain('namesHead');
    for (const act of ['submit', 'sign', 'publish', 'publishUrgently'] as const)
      expect(acts[act].when).toContain('checksPass');
    for (const act of ['return', 'spike', 'takeDown', 'putBack', 'publishUrgently'] as const)
      expect(acts[act].when).toContain('reasonGiven');
  });
});

describe('time', () => {
  const [chief, writer] = [
    { id: 'chief', role: 'chief' } as const,
    { id: 'author', role: 'reporter' } as const,
  ];
  const hash = 'h';
  const held = { ...standing('approved'), embargoEndsAt: 1000 };

  test('an embargo holds until its very moment, for who asks by the clock and for who forgets it', () => {
    const publishAt = (now?: number) =>
      decide('publish', held, chief, { hash, ...(now !== undefined && { now }) }).ok;
    expect([publishAt(), publishAt(999), publishAt(1000)]).toEqual([false, false, true]);
    expect(availableActs(held, chief)).not.toContain('publish');
    expect(availableActs(held, chief, 1000)).toContain('publish');
  });

  test('a publication is ordered for a time that is to come, within a year and after the embargo', () => {
    const year = 366 * 24 * 3_600_000;
    const order = (at: number | null, now = 0) => decide('schedule', held, chief, { hash, at, now }).ok;
    expect([order(1000), order(year), order(999), order(year + 1), order(1000, 1000), order(null)]).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('who writes may hold back for longer, who publishes may let go', () => {
    const ask = (actor: typeof chief | typeof writer, at: number | null) =>
      decide('embargo', held, actor, { at }).ok;
    expect([ask(writer, 2000), ask(writer, 999), ask(writer, null)]).toEqual([true, false, false]);
    expect([ask(chief, 999), ask(chief, null)]).toEqual([true, true]);
  });
});

describe('the emergency door', () => {
  const unsigned = { ...standing('inReview'), signatures: [] };
  const owed = { ...standing('live'), hasLiveEdition: true, owed: { hash: 'h', openedBy: 'chief' } };

  test.each(roles)(
    '%s: only the editor-in-chief opens it, with a reason, and only while signatures lack',
    (role) => {
      const actor = { id: `a ${role}`, role };
      const ask = { hash: 'h', reason: 'Tin bão', now: 0 };
      expect(decide('publishUrgently', unsigned, actor, ask).ok).toBe(role === 'chief');
      expect(decide('publishUrgently', unsigned, actor, { ...ask, reason: ' ' }).ok).toBe(false);
      expect(decide('publishUrgently', standing('approved'), actor, ask).ok).toBe(false);
    },
  );

  test('the second signature is of somebody else who signs, on what was printed', () => {
    const ask = (id: string, role: Role, hash = 'h') => decide('countersign', owed, { id, role }, { hash });
    expect(ask('minh', 'editor')).toEqual({ ok: true });
    expect(ask('chief', 'chief')).toMatchObject({ refusal: { rule: 'notTheOpener' } });
    expect(ask('author', 'editor')).toMatchObject({ refusal: { rule: 'notOwnWork' } });
    expect(ask('minh', 'editor', 'other')).toMatchObject({ refusal: { rule: 'namesOwed' } });
    expect(ask('lan', 'reporter')).toMatchObject({ refusal: { rule: 'notPermitted' } });
    expect(
      decide('countersign', { ...owed, owed: null }, { id: 'minh', role: 'editor' }, { hash: 'h' }),
    ).toMatchObject({
      refusal: { rule: 'owesSignature' },
    });
  });
});

describe('what readers see', () => {
  const shown = { ...standing('live'), hasLiveEdition: true };
  const gone = { ...standing('takenDown'), isTakenDown: true };
  const as = (role: Role) => ({ id: `a ${role}`, role });

  test.each(roles)('%s: only who answers for the pages takes down and puts back', (role) => {
    const may = role === 'secretary' || role === 'chief';
    expect(availableActs(shown, as(role)).includes('takeDown')).toBe(may);
    expect(availableActs(gone, as(role)).includes('putBack')).toBe(may);
  });

  test('a take-down says why and on what ground', () => {
    const ask = (words: object) => decide('takeDown', shown, as('chief'), words);
    expect(ask({ reason: 'Sai tên' })).toMatchObject({ refusal: { rule: 'groundGiven' } });
    expect(ask({ ground: 'Điều 35' })).toMatchObject({ refusal: { rule: 'reasonGiven' } });
    expect(ask({ reason: 'Sai tên', ground: 'Điều 35' })).toEqual({ ok: true });
  });

  test('a new text of what was taken down is shown by who could have taken it down', () => {
    const mended = { ...standing('approved'), isTakenDown: true };
    const publish = (role: Role) => decide('publish', mended, as(role), { hash: 'h', now: 0 });
    expect(publish('editor')).toMatchObject({ refusal: { rule: 'mayShowAgain' } });
    expect(publish('secretary')).toEqual({ ok: true });
  });
});

describe('who is offered what', () => {
  const inReview = { ...standing('inReview'), signatures: [] };
  const others: [Role, Stage, Act[]][] = [
    ['reporter', 'draft', []],
    ['reporter', 'inReview', []],
    ['reporter', 'approved', []],
    ['editor', 'draft', ['edit', 'submit', 'embargo', 'spike', 'handOver', 'setDeadline']],
    ['editor', 'inReview', ['edit', 'claim', 'sign', 'return', 'embargo', 'spike', 'assign', 'setDeadline']],
    [
      'secretary',
      'inReview',
      ['edit', 'claim', 'sign', 'return', 'embargo', 'spike', 'assign', 'setDeadline'],
    ],
    [
      'chief',
      'inReview',
      ['edit', 'claim', 'sign', 'return', 'publishUrgently', 'embargo', 'spike', 'assign', 'setDeadline'],
    ],
    [
      'editor',
      'approved',
      ['edit', 'return', 'publish', 'schedule', 'embargo', 'spike', 'assign', 'setDeadline'],
    ],
    ['editor', 'returned', ['edit', 'submit', 'embargo', 'spike', 'handOver', 'setDeadline']],
    ['editor', 'live', ['edit']],
    ['editor', 'spiked', ['restore']],
    ...stages.map((stage): [Role, Stage, Act[]] => ['admin', stage, []]),
  ];
  test.each(others)('%s, an article of somebody else, %s: %j', (role, stage, expected) => {
    const article = stage === 'inReview' ? inReview : standing(stage);
    expect(availableActs(article, { id: 'somebody else', role })).toEqual(expected);
  });

  const own: [Role, Stage, Act[]][] = [
    ['reporter', 'draft', ['edit', 'submit', 'embargo', 'spike', 'handOver']],
    ['reporter', 'inReview', ['edit', 'agree', 'embargo', 'spike']],
    ['reporter', 'approved', ['edit', 'agree', 'embargo', 'spike']],
    ['reporter', 'returned', ['edit', 'submit', 'embargo', 'spike', 'handOver']],
    ['reporter', 'live', ['edit']],
    ['reporter', 'spiked', ['restore']],
    ['editor', 'inReview', ['edit', 'agree', 'embargo', 'spike', 'assign', 'setDeadline']],
    ['chief', 'inReview', ['edit', 'agree', 'publishUrgently', 'embargo', 'spike', 'assign', 'setDeadline']],
    [
      'editor',
      'approved',
      ['edit', 'agree', 'publish', 'schedule', 'embargo', 'spike', 'assign', 'setDeadline'],
    ],
    ['admin', 'draft', []],
  ];
  test.each(own)('%s, their own article, %s: %j', (role, stage, expected) => {
    const article = stage === 'inReview' ? inReview : standing(stage);
    expect(availableActs(article, { id: 'author', role })).toEqual(expected);
  });
});

function holdsPermission(role: Role, permission: Permission): boolean {
  const held: readonly Permission[] = permissionsOf[role];
  return held.includes(permission);
}
