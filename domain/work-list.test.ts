import { expect, test } from 'vitest';
import type { ArticleState, Signature } from './article-state.ts';
import { shippedChains } from './chains.ts';
import type { Role } from './roles.ts';
import { byUrgency, type Pressing, type WorkItem, waitsFor } from './work-list.ts';

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
    resumeRole: null,
    ...given,
  };
  return { article, assignedTo: null, ...rest };
}

const signed: Signature[] = [{ kind: 'level', level: 0, personId: 'hà', hash: 'now', round: 1 }];
const rewrittenByHà = { head: { hash: 'now', contributors: ['lan', 'hà'] }, signatures: signed };

test.each<[string, WorkItem, string, Role, boolean]>([
  ['a submitted article waits for an editor', item({}), 'hà', 'editor', true],
  ['… and not for its author', item({}), 'lan', 'reporter', false],
  ['… and nobody else’s', item({}), 'minh', 'reporter', false],
  ['one that a colleague took up does not wait', item({}, { assignedTo: 'sơn' }), 'hà', 'editor', false],
  ['one that I took up does', item({}, { assignedTo: 'hà' }), 'hà', 'editor', true],
  [
    'the next level waits for the secretary',
    item({ levels: shippedChains['ba-cap'].levels, signatures: signed }),
    'vân',
    'secretary',
    true,
  ],
  [
    '… and not for another editor',
    item({ levels: shippedChains['ba-cap'].levels, signatures: signed }),
    'sơn',
    'editor',
    false,
  ],
  [
    'what is approved waits for those who publish',
    item({ stage: 'approved', signatures: signed }),
    'hà',
    'editor',
    true,
  ],
  [
    'what its signer rewrote waits for its author',
    item({ stage: 'approved', ...rewrittenByHà }),
    'lan',
    'reporter',
    true,
  ],
  ['… and cannot be published yet', item({ stage: 'approved', ...rewrittenByHà }), 'hà', 'editor', false],
  [
    'what is ordered for later waits for the clock',
    item({ stage: 'approved', signatures: signed, scheduledFor: 9 }),
    'hà',
    'editor',
    false,
  ],
  ['a published article is done', item({ stage: 'live' }), 'hà', 'editor', false],
  ['a spiked one too', item({ stage: 'spiked' }), 'hà', 'editor', false],
  ['an editor’s own work never waits for themselves', item({ authorId: 'hà' }), 'hà', 'editor', false],
  [
    'nothing waits for an administrator',
    item({ stage: 'approved', signatures: signed }),
    'khoa',
    'admin',
    false,
  ],
])('%s', (_, work, id, role, expected) => {
  expect(waitsFor(work, { id, role }, 0)).toBe(expected);
});

test('what is due first comes first; what nothing presses keeps its order behind it', () => {
  const works: (Pressing & { id: string })[] = [
    { id: 'submitted first' },
    { id: 'due at nine', dueAt: 9 },
    { id: 'level at five', dueAt: 20, turnDueAt: 5 },
    { id: 'submitted later' },
    { id: 'owes by seven', owesSignatureBy: 7 },
  ];
  expect(works.sort(byUrgency).map(({ id }) => id)).toEqual([
    'level at five',
    'owes by seven',
    'due at nine',
    'submitted first',
    'submitted later',
  ]);
});
