import { listEntriesNamed } from '#db/queries/register.ts';
import type { Q } from '#db/store.ts';
import { foldText } from '#domain/folded-text.ts';
import type { DocumentFacts } from '#domain/published.ts';
import { canonicalOf } from '#domain/register/canonical-number.ts';

/** What the register says of a document by the words that name it, once two people have read it. */
export async function documentFacts(q: Q, named: string): Promise<DocumentFacts | undefined> {
  const number = canonicalOf(named);
  const rows = await listEntriesNamed(q, 'document', [foldText(number)]);
  const row = rows.find(({ name, confirmedAt }) => name === number && confirmedAt !== null);
  if (row?.entry.kind !== 'document') return undefined;
  const { title, issuer, issued, link, type = null } = row.entry;
  return { number, type, title, issuer, issued, link };
}
