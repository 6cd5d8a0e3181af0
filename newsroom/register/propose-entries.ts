import { plainText } from '#content/plain-text.ts';
import { listDismissals, listEntriesNamed, listLatestTexts } from '#db/queries/register.ts';
import type { RegisterEntryRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { foldText } from '#domain/folded-text.ts';
import { articlePath } from '#domain/published.ts';
import type { RegisterPerson } from '#domain/register/entry.ts';
import { isKnown, type NamedInPrint, namedInPrint, proposalKey } from '#domain/register/proposals.ts';
import type { RegisterProposal } from '#domain/views/register-view.ts';

/** How many of the articles that were changed last are looked through, and how much is proposed of them. */
const [mostArticles, mostProposals] = [80, 60];

type Found = { named: NamedInPrint; article: RegisterProposal['article'] };

/** What published articles, which were signed, say of people and the register does not know; the newest first. */
export async function proposeEntries(q: Q): Promise<RegisterProposal[]> {
  const found = (await listLatestTexts(q, mostArticles)).flatMap(foundIn);
  const folded = [...new Set(found.map(({ named }) => foldText(named.name)))];
  const entries = await listEntriesNamed(q, 'person', folded);
  const dismissed = await listDismissals(q);
  const open = found.filter(({ named }) => {
    const entry = entryOf(entries, named)?.entry as RegisterPerson | undefined;
    return !dismissed.has(proposalKey(named)) && !isKnown(entry, named);
  });
  const once = [...new Map(open.map((one) => [proposalKey(one.named), one])).values()];
  return once.slice(0, mostProposals).map(({ named, article }) => {
    const row = entryOf(entries, named);
    const known = row && { id: row.id, version: row.version, entry: row.entry };
    return { key: proposalKey(named), ...named, article, ...(known && { known }) };
  });
}

type Text = Awaited<ReturnType<typeof listLatestTexts>>[number];

function foundIn({ sectionId, slug, number, headline, document: { doc, metadata } }: Text): Found[] {
  const day = metadata.conference?.day ?? metadata.dateline.date;
  if (metadata.language !== 'vi' || day === null) return [];
  const article = { path: articlePath(sectionId, slug, number), headline };
  return namedInPrint(plainText(doc), day).map((named) => ({ named, article }));
}

function entryOf(entries: readonly RegisterEntryRow[], { name }: NamedInPrint): RegisterEntryRow | undefined {
  return entries.find((row) => row.name === name);
}
