import fc from 'fast-check';
import type { Actor } from '#domain/actor.ts';
import { type Act, actNames } from '#domain/acts.ts';
import { type Content, openRandomNewsroom, type RandomNewsroom, type Rules } from './random-newsroom.ts';

/** Two of everybody who signs, so that nobody is missing because they wrote. */
export const people: readonly Actor[] = [
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

export const anybody = fc.nat(people.length - 1);
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('moveOn' as const),
      from: anybody,
      by: fc.constantFrom(1, 3, 5, 7),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('act' as const),
      who: anybody,
      act: fc.constantFrom(...newsroomActs),
      named: fc.oneof(
        { weight: 3, arbitrary: fc.constant('head' as const) },
        { weight: 1, arbitrary: fc.nat(30) },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('write', 'erase', 'toggleSensitive', 'changeSection'),
      who: anybody,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('bringBack' as const), who: anybody, which: fc.nat(30) }),
  },
);
/** An article, where it stands, and what people try to do to it. */
export const story = fc.record({
  author: fc.constantFrom(...people.filter(({ role }) => role !== 'admin')),
  chain: fc.constantFrom('hai-cap' as const, 'ba-cap' as const),
  sensitive: fc.boolean(),
  moves: fc.array(move, { minLength: 1, maxLength: 50, size: 'max' }),
});
export type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Plays a story and calls `watch` after every move that the newsroom allowed. */
export function play(
  { author, chain, sensitive, moves }: Story,
  rules: Rules,
  watch: (room: RandomNewsroom) => void,
): void {
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
    changeSection: {
      ...content,
      chain: content.chain === 'ba-cap' ? 'hai-cap' : 'ba-cap',
      detailsBy: person.id,
    },
    bringBack:
      next.do === 'bringBack' ? (room.contents[next.which % room.contents.length] ?? content) : content,
  };
  return room.edit(person, changed[next.do]);
}

/** The next person who can bring the article nearer to its readers does; else stories would seldom reach them. */
function moveOn(room: RandomNewsroom, { from, by }: { from: number; by: number }): boolean {
  const order = people
    .map((_, index) => people[(from + index * by) % people.length])
    .filter((person) => !!person);
  return (['publish', 'sign', 'submit', 'agree', 'restore'] as const).some((act) =>
    order.some((person) => room.act(act, person, room.content())),
  );
}
