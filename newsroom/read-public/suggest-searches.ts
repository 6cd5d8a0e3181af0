import { findAllPublished } from '#db/queries/published.ts';
import { articlePath } from '#domain/published.ts';
import type { Suggestion } from '#domain/search/found.ts';
import { readQuery } from '#domain/search/query.ts';
import { suggestionTiers } from '#domain/search/tiers.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { findInOrder } from './search-articles.ts';

const mostSuggestions = 6;
const fewestLetters = 2;

/** Headlines of live articles whose words begin like what was typed so far; none for a single letter. */
export async function suggestSearches(
  { store: { read: q } }: Pick<Newsroom, 'store'>,
  typed: string,
): Promise<Suggestion[]> {
  const query = readQuery(typed);
  if (!query || (query.words.at(-1)?.folded.length ?? 0) < fewestLetters) return [];
  const numbers = await findInOrder(q, query, suggestionTiers, { limit: mostSuggestions });
  const rows = await findAllPublished(q, numbers);
  return numbers.flatMap((number) => {
    const row = rows.find((one) => one.number === number);
    return row ? [{ headline: row.headline, path: articlePath(row.sectionId, row.slug, number) }] : [];
  });
}
