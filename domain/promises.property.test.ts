import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, type Condition, actNames, acts } from './acts.ts';
import type { Actor } from './actor.ts';
import type { ArticleState } from './article-state.ts';
import { signersOf } from './chains.ts';
import { type Ask, holds } from './conditions.ts';
import { availableActs, decide } from './decide.ts';
import { countingSignatures } from './sign-off.ts';
import { brokenPromises } from './testing/promise-oracle.ts';
import {
  type Content,
  houseRules,
  keyOf,
  openRandomNewsroom,
  type RandomNewsroom,
  type Rules,
} from './testing/random-newsroom.ts';

const people: readonly Actor[] = [
  { id: 'reporter Lan', role: 'reporter' },
  { id: 'reporter Minh', role: 'reporter' },
  { id: 'editor Hà', role: 'editor' },
  { id: 'editor Sơn', role: 'editor' },
  { id: 'secretary Vân', role: 'secretary' },
  { id: 'chief Dũng', role: 'chief' },
  { id: 'chief deputy Thu', role: 'chief' },
  { id: 'admin Khoa', role: 'admin' },
];
const newsroomActs = actNames.filter((act) => act !== 'edit');

type Move =
  | { do: 'act'; who: number; act: Exclude<Act, 'edit'>; named: 'head' | number }
  | { do: 'write' | 'erase' | 'toggleSensitive' | 'changeSection'; who: number }
  | { do: 'bringBack'; who: number; which: number }
  | { do: 'moveOn'; from: number; by: number };

const who = fc.nat(people.length - 1);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('moveOn' as const), from: who, by: fc.constantFrom(1, 3, 5, 7) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('act' as const),
      who,
      act: fc.constantFrom(...newsroomActs),
      named: fc.oneof({ weight: 3, arbitrary: fc.constant('head' as const) }, { weight: 1, arbitrary: fc.nat(30) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('write', 'erase', 'toggleSensitive', 'changeSection'), who }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bringBack' as const), who, which: fc.nat(30) }) },
);
const story = fc.record({
  author: fc.constantFrom(...people.filter(({ role }) => role !== 'admin')),
  chain: fc.constantFrom('hai-cap' as const, 'ba-cap' as const),
  sensitive: fc.boolean(),
  moves: fc.array(move, { minLength: 1, maxLength: 50, size: 'max' }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Plays a story and calls `watch` after every move that the newsroom allowed. */
function play({ author, chain, sensitive, moves }: Story, rules: Rules, watch: (room: RandomNewsroom) => void): void {
  const letters = [{ text: 'letter of the draft', writer: author.id }];
  const room = openRandomNewsroom(author, { letters, chain, sensitive, detailsBy: author.id }, rules);
  moves.forEach((next, turn) => {
    if (make(room, next, turn)) watch(room);
  });
}

function make(room: RandomNewsroom, next: Move, turn: number): boolean {
  if (next.do === 'moveOn') return moveOn(room, next);
  const person = people[next.who];
  if (!person) return false;
  if (next.do === 'act') {
    const stale = next.named === 'head' ? undefined : room.contents[next.named % room.contents.length];
    return room.act(next.act, person, stale ?? room.content());
  }
  const fresh = { text: `letter ${turn}`, writer: person.id };
  const content = room.content();
  const changed: Record<typeof next.do, Content> = {
    write: { ...content, letters: [...content.letters, fresh] },
    erase: { ...content, letters: content.letters.slice(0, -1) },
    toggleSensitive: { ...content, sensitive: !content.sensitive, detailsBy: person.id },
    changeSection: { ...content, chain: content.chain === 'ba-cap' ? 'hai-cap' : 'ba-cap', detailsBy: person.id },
    bringBack: next.do === 'bringBack' ? (room.contents[next.which % room.contents.length] ?? content) : content,
  };
  return room.edit(person, changed[next.do]);
}

/** The next person who can bring the article nearer to its readers does; else stories would seldom reach them. */
function moveOn(room: RandomNewsroom, { from, by }: { from: number; by: number }): boolean {
  const order = people.map((_, index) => people[(from + index * by) % people.length]).filter((person) => !!person);
  return (['publish', 'sign', 'submit', 'agree', 'restore'] as const).some((act) =>
    order.some((person) => room.act(act, person, room.content())),
  );
}

describe('whatever people do, in whatever order', () => {
  test('promises 1 and 2: what is printed was signed letter by letter, and by more than its writers', () => {
    const met = { editions: 0, secondEditions: 0, afterReturn: 0, byAgreement: 0, threeLevels: 0 };
    fc.assert(
      fc.property(story, (told) => {
        play(told, houseRules, (room) => {
          expect(brokenPromises(room.happenings, told.author.id)).toEqual([]);
          countWhatWasMet(room, met);
        });
      }),
      { numRuns: 2000 },
    );
    // The promise would be empty if stories never got so far.
    for (const [kind, count] of Object.entries(met)) expect(count, kind).toBeGreaterThan(20);
  });

  test('publishing prints exactly what stands, and an edition never goes out by itself', () => {
    fc.assert(
      fc.property(story, (told) => {
        play(told, houseRules, ({ happenings, article, content }) => {
          const last = happenings.at(-1);
          if (last?.what !== 'act' || last.act !== 'publish') return;
          expect(keyOf(last.named)).toBe(keyOf(content()));
          expect(article().stage).toBe('live');
        });
      }),
    );
  });

  test('one fresh letter voids every signature, and nobody can publish it', () => {
    fc.assert(
      fc.property(story, who, (told, index) => {
        play(told, houseRules, (room) => {
          if (room.article().stage === 'spiked') return;
          const person = people[index] ?? told.author;
          const fresh = { text: `fresh ${room.happenings.length}`, writer: person.id };
          if (!room.edit(person, { ...room.content(), letters: [...room.content().letters, fresh] })) return;
          expect(countingSignatures(room.article())).toEqual([]);
          for (const other of people) expect(availableActs(room.article(), other)).not.toContain('publish');
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the buttons and the server agree, and an administrator is offered nothing', () => {
    fc.assert(
      fc.property(story, (told) => {
        play(told, houseRules, (room) => {
          const article = room.article();
          for (const person of people) {
            const allowed = actNames.filter(
              (act) => decide(act, article, person, { hash: article.head.hash, reason: 'Thiếu nguồn' }).ok,
            );
            expect(availableActs(article, person)).toEqual(allowed);
            if (person.role === 'admin') expect(allowed).toEqual([]);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

test('no dead ends: from wherever an article stands, its newsroom can bring it to its readers', () => {
  const byRank = [...people].reverse().sort((a, b) => stepsOf(a) - stepsOf(b));
  fc.assert(
    fc.property(story, (told) => {
      let room: RandomNewsroom | undefined;
      play(told, houseRules, (played) => {
        room = played;
      });
      const helpful = ['publish', 'sign', 'submit', 'agree', 'restore', 'return'] as const;
      for (let turn = 0; room && room.article().stage !== 'live' && turn < 20; turn += 1) {
        const { act, content } = room;
        helpful.some((next) => byRank.some((person) => act(next, person, content())));
      }
      expect(room?.article().stage ?? 'live').toBe('live');
    }),
    { numRuns: 500 },
  );
});

describe('a newsroom that forgets one rule is found out', () => {
  const careless: [string, Rules][] = [
    ['publish without namesHead', without('publish', 'namesHead')],
    ['publish without chainComplete', without('publish', 'chainComplete')],
    ['publish without seenBySomeoneElse', without('publish', 'seenBySomeoneElse')],
    ['sign without notOwnWork', without('sign', 'notOwnWork')],
    ['sign without roleOfLevel', without('sign', 'roleOfLevel')],
    ['sign without notSignedYet', without('sign', 'notSignedYet')],
    ['signatures that outlive a return', { ...houseRules, countsRounds: false }],
    ['nobody notes who wrote', { ...houseRules, recordsWriters: false }],
    ['levels frozen whatever the details say', { ...houseRules, levelsAfterChange: frozenLevels }],
  ];

  test.each(careless)('%s', (_, rules) => {
    const found = fc.check(
      fc.property(story, (told) => {
        play(told, rules, (room) => {
          if (brokenPromises(room.happenings, told.author.id).length > 0) throw new Error('a promise broke');
        });
      }),
      { numRuns: 5000, seed: 20261122, endOnFailure: true },
    );
    expect(String(found.errorInstance)).toBe('Error: a promise broke');
  });
});

/** Who may sign least goes first: a chief who signs the first level is missing at the last. */
function stepsOf({ role }: Actor): number {
  return Object.values(signersOf).filter((signers) => signers.includes(role)).length;
}

/** The house rules, but one act forgets one of its conditions. */
function without(careless: Act, forgotten: Condition): Rules {
  const allows = (act: Act, article: ArticleState, actor: Actor, ask: Ask): boolean => {
    const decision = decide(act, article, actor, ask);
    if (decision.ok || act !== careless || decision.refusal.rule !== forgotten) return decision.ok;
    const others: readonly Condition[] = acts[act].when.filter((condition) => condition !== forgotten);
    return others.every((condition) => holds[condition](article, actor, ask));
  };
  return { ...houseRules, allows };
}

/** What submission found stays, though the article became sensitive or moved to a stricter section. */
function frozenLevels<T>(inForce: readonly T[], wanted: readonly T[]): readonly T[] {
  return inForce.length > 0 ? inForce : wanted;
}

function countWhatWasMet(
  { happenings, article }: RandomNewsroom,
  met: Record<'editions' | 'secondEditions' | 'afterReturn' | 'byAgreement' | 'threeLevels', number>,
): void {
  const done = happenings.flatMap((happening) => (happening.what === 'act' ? [happening.act] : []));
  if (happenings.at(-1)?.what !== 'act' || done.at(-1) !== 'publish') return;
  const standing = article();
  const signers = countingSignatures(standing);
  const wrote = (personId: string) => standing.head.contributors.includes(personId);
  met.editions += 1;
  if (done.filter((act) => act === 'publish').length > 1) met.secondEditions += 1;
  if (done.includes('return')) met.afterReturn += 1;
  if (signers.every(({ personId }) => wrote(personId))) met.byAgreement += 1;
  if (standing.levels.length === 3) met.threeLevels += 1;
}
