import { expect, test } from 'vitest';
import type { ArticleState, Signature } from './article-state.ts';
import { shippedChains } from './chains.ts';
import type { Role } from './roles.ts';
import { type WorkGroup, type WorkItem, workGroupOf, workListOf } from './work-list.ts';

function item(given: Partial<ArticleState>, rest: Partial<WorkItem> = {}): WorkItem {
  const article: ArticleState = {
    authorId: 'lan',
    stage: 'inReview',
    levels: shippedChains['hai-cap'].levels,
    head: { hash: 'now', contributors: ['lan'] },
    signatures: [],
    round: 1,
    blocking: ['figureAltMissing'],
    hasLiveEdition: false,
    isTakenDown: false,
    owed: null,
    embargoEndsAt: null,
    scheduledFor: null,
    takeDownFor: null,
    ...given,
  };
  return { article, assignedTo: null, submittedAt: 1, updatedAt: 1, ...rest };
}

const signed: Signature[] = [{ kind: 'level', level: 0, personId: 'hà', hash: 'now', round: 1 }];
const rewrittenByHà = { head: { hash: 'now', contributors: ['lan', 'hà'] }, signatures: signed };

test.each<[string, WorkItem, string, Role, WorkGroup | undefined]>([
  ['a submitted article waits for an editor', item({}), 'hà', 'editor', 'waitsForMe'],
  ['… and is its author’s own meanwhile', item({}), 'lan', 'reporter', 'mine'],
  ['… and nobody else’s', item({}), 'minh', 'reporter', undefined],
  ['one that a colleague took up does not wait', item({}, { assignedTo: 'sơn' }), 'hà', 'editor', undefined],
  ['one that I took up does', item({}, { assignedTo: 'hà' }), 'hà', 'editor', 'waitsForMe'],
  [
    'the next level waits for the secretary',
    item({ levels: shippedChains['ba-cap'].levels, signatures: signed }),
    'vân',
    'secretary',
    'waitsForMe',
  ],
  [
    '… and not for another editor',
    item({ levels: shippedChains['ba-cap'].levels, signatures: signed }),
    'sơn',
    'editor',
    undefined,
  ],
  [
    'what is approved waits for those who publish',
    item({ stage: 'approved', signatures: signed }),
    'hà',
    'editor',
    'waitsForMe',
  ],
  [
    'what its signer rewrote waits for its author',
    item({ stage: 'approved', ...rewrittenByHà }),
    'lan',
    'reporter',
    'waitsForMe',
  ],
  ['… and cannot be published yet', item({ stage: 'approved', ...rewrittenByHà }), 'hà', 'editor', undefined],
  ['what came back', item({ stage: 'returned' }), 'lan', 'reporter', 'returnedToMe'],
  ['a draft', item({ stage: 'draft' }), 'lan', 'reporter', 'mine'],
  ['a published article is done', item({ stage: 'live' }), 'lan', 'reporter', undefined],
  ['a spiked one too', item({ stage: 'spiked' }), 'lan', 'reporter', undefined],
  ['an editor’s own work never waits for themselves', item({ authorId: 'hà' }), 'hà', 'editor', 'mine'],
  [
    'nothing waits for an administrator',
    item({ stage: 'approved', signatures: signed }),
    'khoa',
    'admin',
    undefined,
  ],
])('%s', (_, work, id, role, expected) => {
  expect(workGroupOf(work, { id, role })).toBe(expected);
});

test('what I took up comes first, then what waits longest; elsewhere what changed last', () => {
  const waiting = [
    item({}, { submittedAt: 5 }),
    item({}, { submittedAt: 2 }),
    item({}, { submittedAt: 9, assignedTo: 'hà' }),
  ];
  const own = [
    item({ authorId: 'hà', stage: 'draft' }, { updatedAt: 1 }),
    item({ authorId: 'hà', stage: 'draft' }, { updatedAt: 8 }),
  ];
  const groups = workListOf([...waiting, ...own], { id: 'hà', role: 'editor' });
  expect(groups.waitsForMe.map(({ submittedAt }) => submittedAt)).toEqual([9, 2, 5]);
  expect(groups.mine.map(({ updatedAt }) => updatedAt)).toEqual([8, 1]);
  expect(groups.returnedToMe).toEqual([]);
});
