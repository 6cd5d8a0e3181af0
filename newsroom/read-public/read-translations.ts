import { listTranslations } from '#db/queries/published.ts';
import type { Q } from '#db/store.ts';
import { articlePath, type Translation } from '#domain/published.ts';

type Of = { number?: number | undefined; translationOf?: number | undefined; language: 'vi' | 'en' };

/**
 * The same article in other languages, as far as readers see it: its original, its translations, and the other
 * translations of its original. Two texts in one language are no translations of each other.
 */
export async function translationsOf(q: Q, { number, translationOf, language }: Of): Promise<Translation[]> {
  const original = translationOf ?? number;
  if (original === undefined) return [];
  const rows = await listTranslations(q, original);
  const others = rows
    .filter((row) => row.number !== number && row.document.metadata.language !== language)
    .map(({ sectionId, slug, headline, document, number: other }) => ({
      number: other,
      language: document.metadata.language,
      headline,
      path: articlePath(sectionId, slug, other),
    }));
  return [...new Map(others.map((one) => [one.language, one])).values()];
}
