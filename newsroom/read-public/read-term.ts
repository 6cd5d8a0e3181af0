import { countUnderTerm } from '#db/queries/published.ts';
import { findTermBySlug } from '#db/queries/terms.ts';
import type { TermPage } from '#domain/published.ts';
import { type TermKind, termPath } from '#domain/terms.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readStoryPage } from './story-pages.ts';

/** One page (from 1) of a topic or a name; undefined when nothing that readers see stands under it. */
export async function readTerm(
  { store: { read: q } }: Newsroom,
  { kind, slug, page }: { kind: TermKind; slug: string; page: number },
): Promise<TermPage | undefined> {
  const term = await findTermBySlug(q, kind, slug);
  const total = term ? await countUnderTerm(q, term.id) : 0;
  if (!term || total === 0) return undefined;
  const stories = await readStoryPage(q, { total, page, narrowed: { termId: term.id } });
  return stories && { term: { id: term.id, kind, name: term.name, path: termPath(kind, slug) }, ...stories };
}
