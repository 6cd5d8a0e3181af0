import type { FoundSource } from '#domain/finding.ts';
import type { KnownPerson } from '#domain/people/people-differ.ts';
import { peopleThatDiffer } from '#domain/people/people-differ.ts';
import type { Slip } from '#domain/wording/slip.ts';
import { holdsOn, type RegisterBody, type RegisterDocument, type RegisterPerson } from './entry.ts';

/** What the register knows of the people and bodies of a text, and the day of the event that it is about. */
export type RegisterInHand = {
  day: string;
  people: readonly RegisterPerson[];
  bodies: readonly RegisterBody[];
  documents: readonly RegisterDocument[];
};
/** A slip with where the register has it from. */
export type SourcedSlip = Slip & { source?: FoundSource };

/** People named otherwise than the register had them on the day of the event. */
export function peopleOfRegister({ day, people }: RegisterInHand, texts: readonly string[]): SourcedSlip[] {
  return people.flatMap((person) => {
    const known = knownOn(person, day);
    const slips = [
      ...(known ? peopleThatDiffer([known], texts) : []),
      ...person.spellings.flatMap((spelling) => wordSlips(spelling, person.name, texts)),
    ];
    const source = sourceOf(person, day);
    // A spelling that lost a mark is known both ways.
    const once = [...new Map(slips.map((slip) => [`${slip.at} ${slip.match}`, slip])).values()];
    return once.map((slip) => ({ ...slip, ...(source && { source }) }));
  });
}

/** Somebody as they were on a day; undefined where nothing is known of that day. */
export function knownOn({ name, posts }: RegisterPerson, day: string): KnownPerson | undefined {
  const held = posts.filter((post) => holdsOn(post, day));
  if (held.length === 0) return undefined;
  const rank = held.find((post) => post.rank !== null)?.rank ?? null;
  return { rank, name, offices: held.flatMap(({ office }) => office ?? []) };
}

/** Bodies under a name that the house does not use, or that was not theirs on the day of the event. */
export function bodiesOfRegister({ day, bodies }: RegisterInHand, texts: readonly string[]): SourcedSlip[] {
  return bodies.flatMap((body) => {
    const proper = holdsOn(body, day) ? undefined : (body.successor ?? undefined);
    const isOver = !holdsOn(body, day);
    const slips = [
      ...body.spellings.flatMap((spelling) => wordSlips(spelling, body.name, texts)),
      ...(isOver ? wordSlips(body.name, proper, texts) : []),
    ];
    const source = {
      ...(body.source && { words: body.source }),
      ...(isOver && body.to && { until: body.to }),
    };
    return slips.map((slip) => ({ ...slip, ...(Object.keys(source).length > 0 && { source }) }));
  });
}

function sourceOf({ posts }: RegisterPerson, day: string): FoundSource | undefined {
  const post = posts.find((one) => holdsOn(one, day) && (one.source || one.from));
  return post && { ...(post.source && { words: post.source }), ...(post.from && { from: post.from }) };
}

/** Whole words of a text, letter by letter; a longer name that holds them is another one. */
function wordSlips(words: string, suggest: string | undefined, texts: readonly string[]): Slip[] {
  return texts.flatMap((text, at) => {
    const from = text.indexOf(words);
    const isWhole =
      from >= 0 && !/\p{L}/u.test(text.charAt(from - 1)) && !/\p{L}/u.test(text.charAt(from + words.length));
    // “Hậu cần - Kỹ thuật” goes on where “Hậu cần” ends.
    const goesOn = /^(?: [-–] \p{Lu}| \p{Lu})/u.test(text.slice(from + words.length));
    return isWhole && !goesOn ? [{ at, match: words, ...(suggest && { suggest }) }] : [];
  });
}
