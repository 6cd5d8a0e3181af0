import type { Actor } from '#domain/actor.ts';
import type { Role } from '#domain/roles.ts';
import { type Content, type Happening, keyOf } from './random-newsroom.ts';

/** Written anew by hand, on purpose: an oracle that reads the rules' own tables would agree with their mistakes. */
const rank: Record<Role, number> = { admin: 0, reporter: 0, editor: 1, secretary: 2, chief: 3 };

/** What was broken when an edition went out; empty when both promises were kept. */
export function brokenPromises(happenings: readonly Happening[], authorId: string): string[] {
  const at = happenings.length - 1;
  const last = happenings[at];
  if (last?.what !== 'act' || last.act !== 'publish') return [];

  const printed = last.named;
  const round = happenings.slice(lastSubmission(happenings));
  const signers = seenBy(round, printed, 'sign');
  const readers = [...signers, ...seenBy(round, printed, 'agree')].map(({ id }) => id);
  return [
    ...(keyOf(printed) === keyOf(last.standing) ? [] : ['what was printed is not what stood on the desk']),
    ...(signers.some(({ id }) => id === authorId) ? ['the author signed their own work'] : []),
    ...unsignedLevels(printed, signers).map((needed) => `no signature of rank ${needed} on what was printed`),
    ...lettersOf(printed)
      .filter(({ writer }) => readers.every((reader) => reader === writer))
      .map(({ text, writer }) => `only ${writer} has seen ${text}`),
  ];
}

function lastSubmission(happenings: readonly Happening[]): number {
  return happenings.findLastIndex((happening) => happening.what === 'act' && happening.act === 'submit');
}

/** Who put their name under exactly this content. */
function seenBy(happenings: readonly Happening[], content: Content, act: 'sign' | 'agree'): Actor[] {
  return happenings.flatMap((happening) =>
    happening.what === 'act' && happening.act === act && keyOf(happening.named) === keyOf(content)
      ? [happening.actor]
      : [],
  );
}

/** Gives each level, hardest first, a person of that rank or above; what is left over was not signed. */
function unsignedLevels({ chain, sensitive }: Content, signers: readonly Actor[]): number[] {
  const levels = chain === 'ba-cap' ? [3, 2, 1] : sensitive ? [3, 1] : [1];
  // Whoever signed twice is still one person.
  const free = [...new Map(signers.map(({ id, role }) => [id, rank[role]])).values()].sort((a, b) => b - a);
  return levels.filter((needed) => {
    const at = free.findIndex((given) => given >= needed);
    if (at !== -1) free.splice(at, 1);
    return at === -1;
  });
}

function lettersOf(content: Content) {
  return [...content.letters, { text: 'the details', writer: content.detailsBy }];
}
