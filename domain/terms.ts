/** What articles are found by beside their words: topics, printed names, documents that they cite, conferences. */
export const termKinds = ['tag', 'author', 'document', 'conference'] as const;
export type TermKind = (typeof termKinds)[number];

/** A topic, a name or a document, and the page of everything under it. */
export type TermLink = { kind: TermKind; name: string; path: string };

const folders: Record<TermKind, string> = {
  tag: '/chu-de',
  author: '/tac-gia',
  document: '/van-ban',
  conference: '/hoi-nghi',
};

export function termPath(kind: TermKind, slug: string): string {
  return `${folders[kind]}/${slug}`;
}

/** Two spellings of one term: capitals make no difference, marks do. */
export function termKey(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}

/** The page of a name, when there is one. */
export function termNamed(terms: readonly TermLink[], kind: TermKind, name: string): TermLink | undefined {
  const key = termKey(name);
  return terms.find((term) => term.kind === kind && termKey(term.name) === key);
}
