import { foldText } from '#domain/folded-text.ts';
import type { Slip } from '#domain/wording/slip.ts';
import { areKindred, officeHead, type PersonNamed, peopleIn } from './people-in.ts';

/** Somebody as the newsroom knows them; `offices` whole: `Chính ủy Tổng cục Kỹ thuật`. */
export type KnownPerson = { rank: string | null; name: string; offices: readonly string[] };

/**
 * People whom texts introduce otherwise than they are known: another rank, a name that differs in its marks only, or
 * an office of another kind (`Chủ nhiệm` for `Phó chủ nhiệm`). Nothing is said about people whom nobody knows.
 */
export function peopleThatDiffer(known: readonly KnownPerson[], texts: readonly string[]): Slip[] {
  if (known.length === 0) return [];
  return texts.flatMap((text, at) => peopleIn(text).flatMap((named) => slipsOf(named, known, at)));
}

function slipsOf(named: PersonNamed, known: readonly KnownPerson[], at: number): Slip[] {
  const called = known.filter(({ name }) => sameLetters(name, named.name));
  const [person] = called;
  // Two people of one name cannot be told apart.
  if (!person || called.length > 1) return [];
  const introduced = [named.rank, named.name].filter(Boolean).join(' ');
  const proper = [named.rank === null ? null : (person.rank ?? named.rank), person.name]
    .filter(Boolean)
    .join(' ');
  const asKnown = introduced === proper ? [] : [{ at, match: introduced, suggest: proper }];
  return [...asKnown, ...officesThatDiffer(named, person, at)];
}

function officesThatDiffer({ titles }: PersonNamed, { offices }: KnownPerson, at: number): Slip[] {
  const heads = new Set(offices.flatMap((office) => officeHead(office) ?? []));
  if (heads.size === 0) return [];
  return titles.flatMap((title) => {
    const head = officeHead(title);
    if (head === undefined || heads.has(head)) return [];
    return [
      { at, match: title, suggest: offices.find((office) => areKindred(officeHead(office) ?? '', head)) },
    ];
  });
}

/** The same letters, whatever marks they bear: a mark is what a hurried hand loses. */
function sameLetters(one: string, other: string): boolean {
  return one === other || foldText(one) === foldText(other);
}
