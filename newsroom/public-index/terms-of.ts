import type { ManuscriptJSON } from '#content/manuscript.ts';
import { plainText } from '#content/plain-text.ts';
import { isSource } from '#domain/byline.ts';
import { type ConferenceFacts, conferenceSlug } from '#domain/conferences/facts.ts';
import type { Citation } from '#domain/documents/citation.ts';
import { documentName, documentsCitedIn } from '#domain/documents/cited-in.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import { slugOf } from '#domain/slug.ts';
import { type TermKind, termKey } from '#domain/terms.ts';

/** A topic or a name as it was printed; `slug` is what its address would like to be. */
export type PrintedTerm = { kind: TermKind; name: string; nameKey: string; slug: string };

type Printed = { doc: ManuscriptJSON; metadata: ArticleMetadata };

/**
 * Topics of an article, the names of those who made it as printed (a source is no author), documents that it cites,
 * and the conference that it is about.
 */
export function termsOf({ doc, metadata: { tags, byline, conference } }: Printed): PrintedTerm[] {
  const makers = byline.filter((one) => !isSource(one));
  const terms = [
    ...tags.map((name) => termOf('tag', name)),
    ...makers.map(({ name }) => termOf('author', name)),
    ...documentsCitedIn(plainText(doc)).map(documentTerm),
    ...(conference ? [conferenceTerm(conference)] : []),
  ];
  return [...new Map(terms.map((term) => [`${term.kind} ${term.nameKey}`, term])).values()];
}

function termOf(kind: TermKind, name: string): PrintedTerm {
  const nameKey = termKey(name);
  return { kind, name: name.normalize('NFC'), nameKey, slug: slugOf(name) || 'khac' };
}

/** A conference is known by its number, whatever it is called later. */
function conferenceTerm(facts: ConferenceFacts): PrintedTerm {
  const slug = conferenceSlug(facts);
  return { kind: 'conference', name: facts.name, nameKey: `${facts.number}`, slug };
}

/** A document is known by its number, whatever a text calls it. */
function documentTerm(citation: Citation): PrintedTerm {
  const { key, canonical } = citation;
  return { kind: 'document', name: documentName(citation), nameKey: key, slug: slugOf(canonical) };
}
