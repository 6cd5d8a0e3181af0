import { isSource } from '#domain/byline.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import { slugOf } from '#domain/slug.ts';
import { type TermKind, termKey } from '#domain/terms.ts';

/** A topic or a name as it was printed; `slug` is what its address would like to be. */
export type PrintedTerm = { kind: TermKind; name: string; nameKey: string; slug: string };

/** Topics of an article and the names of those who made it, as printed; a source is no author. */
export function termsOf({ tags, byline }: ArticleMetadata): PrintedTerm[] {
  const makers = byline.filter((one) => !isSource(one));
  const terms = [
    ...tags.map((name) => termOf('tag', name)),
    ...makers.map(({ name }) => termOf('author', name)),
  ];
  return [...new Map(terms.map((term) => [`${term.kind} ${term.nameKey}`, term])).values()];
}

function termOf(kind: TermKind, name: string): PrintedTerm {
  const nameKey = termKey(name);
  return { kind, name: name.normalize('NFC'), nameKey, slug: slugOf(name) || 'khac' };
}
