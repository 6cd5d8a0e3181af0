import { listEntries, listEntriesNamed } from '#db/queries/register.ts';
import type { Q } from '#db/store.ts';
import { printedTexts } from '#domain/checked-texts.ts';
import { recogniseDocuments } from '#domain/documents/recognise.ts';
import type { Checked } from '#domain/finding.ts';
import { foldText } from '#domain/folded-text.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import { peopleIn } from '#domain/people/people-in.ts';
import type { RegisterInHand } from '#domain/register/compare.ts';
import type { RegisterBody, RegisterDocument, RegisterPerson } from '#domain/register/entry.ts';

/** A register holds hundreds of bodies; beyond this it would not be looked through for each article. */
const mostBodies = 3000;

/** What the register knows of the people and bodies of an article on the day of its event; the day of `now` without one. */
export function registerOfArticle(q: Q, article: Checked, now: number): Promise<RegisterInHand> {
  const { metadata } = article;
  const day = metadata.conference?.day ?? metadata.dateline.date ?? dayOf(now);
  const texts = printedTexts(article).map(({ text }) => text);
  return registerInHand(q, { texts, day });
}

export type TextsOfDay = { texts: readonly string[]; day: string };

/** What the register knows of the people, bodies and documents that these texts name, on this day. */
export async function registerInHand(q: Q, { texts, day }: TextsOfDay): Promise<RegisterInHand> {
  const text = texts.join('\n');
  const folded = [...new Set(peopleIn(text).map(({ name }) => foldText(name)))];
  const people = await listEntriesNamed(q, 'person', folded);
  const bodies = await listEntries(q, { kind: 'body', words: [] }, mostBodies);
  const cited = [...new Set(recogniseDocuments(text).map(({ canonical }) => foldText(canonical)))];
  const documents = await listEntriesNamed(q, 'document', cited);
  const isNamed = ({ name, spellings }: RegisterBody) =>
    [name, ...spellings].some((one) => text.includes(one));
  return {
    day,
    people: people.map(({ entry }) => entry as RegisterPerson),
    documents: documents.map(({ entry }) => entry as RegisterDocument),
    bodies: bodies.map(({ entry }) => entry as RegisterBody).filter(isNamed),
  };
}
