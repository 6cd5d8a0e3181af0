import { findTermBySlug } from '#db/queries/terms.ts';
import type { TermPage } from '#domain/published.ts';
import { type TermKind, termPath } from '#domain/terms.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { documentFacts } from './document-facts.ts';
import { readStoryPage } from './story-pages.ts';

/** One page of a topic or a name, from the public number `below` down; undefined when nothing that readers see is there. */
export async function readTerm(
  { store: { read: q } }: Newsroom,
  { kind, slug, below }: { kind: TermKind; slug: string; below?: number | undefined },
): Promise<TermPage | undefined> {
  const term = await findTermBySlug(q, kind, slug);
  const stories = term && (await readStoryPage(q, { below, narrowed: { termId: term.id } }));
  if (!term || !stories || stories.teasers.length === 0) return undefined;
  const document = kind === 'document' ? await documentFacts(q, term.name) : undefined;
  const named = { id: term.id, kind, name: term.name, path: termPath(kind, slug) };
  return { term: named, ...stories, ...(document && { document }) };
}
