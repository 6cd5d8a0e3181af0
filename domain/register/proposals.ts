import { peopleIn, ranks } from '#domain/people/people-in.ts';
import { emptyEntry, holdsOn, type Post, type RegisterPerson } from './entry.ts';

/** Somebody as a published article introduces them; `day` is that of its event. */
export type NamedInPrint = { name: string; rank: string | null; offices: string[]; day: string };

/** Everybody whom a text introduces with a rank or an office. */
export function namedInPrint(text: string, day: string): NamedInPrint[] {
  return peopleIn(text)
    .filter(({ rank, titles }) => rank !== null || titles.length > 0)
    .map(({ name, rank, titles }) => ({ name, rank, offices: titles, day }));
}

/** What names a proposal for ever: told once that it is none, the register does not ask again. */
export function proposalKey({ name, rank, offices }: NamedInPrint): string {
  return [name, rank ?? '', ...offices].join('|').slice(0, 400);
}

/** Whether the register knows all that of somebody on that day. */
export function isKnown(person: RegisterPerson | undefined, { rank, offices, day }: NamedInPrint): boolean {
  const held = (person?.posts ?? []).filter((post) => holdsOn(post, day));
  const knowsRank = rank === null || held.some((post) => post.rank === rank);
  return (
    person !== undefined &&
    knowsRank &&
    offices.every((office) => held.some((post) => post.office === office))
  );
}

/** The entry with what an article said added: a post for each office, from the day of the event on. */
export function withNamed(
  person: RegisterPerson | undefined,
  named: NamedInPrint,
  source: string,
): RegisterPerson {
  const before = person ?? (emptyEntry('person', named.name) as RegisterPerson);
  const rank = ranks.find((one) => one === named.rank) ?? null;
  const offices = named.offices.length > 0 ? named.offices : [null];
  const fresh = offices
    .map((office): Post => ({ rank, office, from: named.day, to: null, source }))
    .filter((post) => !before.posts.some((one) => one.rank === post.rank && one.office === post.office));
  return { ...before, posts: [...before.posts, ...fresh] };
}
