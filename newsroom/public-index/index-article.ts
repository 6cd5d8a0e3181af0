import { dropWords, indexWords } from '#db/queries/full-text.ts';
import { deleteIndexed, insertIndexed } from '#db/queries/indexed-articles.ts';
import { findPublished } from '#db/queries/published.ts';
import {
  findTermByKey,
  findTermBySlug,
  insertIndexedTerms,
  insertTerm,
  listTermsOf,
} from '#db/queries/terms.ts';
import type { Q } from '#db/store.ts';
import { indexedWords, searchableText } from './searchable-words.ts';
import { type PrintedTerm, termsOf } from './terms-of.ts';

/** Raised whenever words or terms are made in another way: everything live is then indexed anew at the next start. */
export const indexRules = 2;

type Ids = { newId: () => string };

/**
 * Makes the index hold the article of a public number as readers see it now, and nothing of it when they see none.
 * Runs in the transaction that publishes, takes down or puts back, so that search never knows more than the site.
 * Gives the ids of the topics and names whose pages show something else now.
 */
export async function indexArticle(q: Q, { newId }: Ids, number: number): Promise<string[]> {
  const before = (await listTermsOf(q, number)).map(({ id }) => id);
  await deleteIndexed(q, number);
  await dropWords(q, number);
  const live = await findPublished(q, number);
  if (!live) return before;
  const { document, headline, publishedAt, editionId, sectionId } = live;
  await insertIndexed(q, { number, editionId, rules: indexRules });
  await indexWords(q, {
    number,
    sectionId,
    headline: indexedWords(headline.normalize('NFC')),
    text: indexedWords(searchableText(document)),
  });
  const ids: string[] = [];
  for (const term of termsOf(document)) ids.push(await idOf(q, newId, term));
  await insertIndexedTerms(
    q,
    ids.map((termId) => ({ termId, number, firstPublishedAt: publishedAt })),
  );
  return [...new Set([...before, ...ids])];
}

/** The term of a name, made when it is new; where its address is taken by another name, it gets a number. */
async function idOf(q: Q, newId: () => string, { kind, name, nameKey, slug }: PrintedTerm): Promise<string> {
  const known = await findTermByKey(q, kind, nameKey);
  if (known) return known.id;
  let free = slug;
  for (let next = 2; await findTermBySlug(q, kind, free); next += 1) free = `${slug}-${next}`;
  const id = newId();
  await insertTerm(q, { id, kind, slug: free, nameKey, name });
  return id;
}
