import { findChain } from '#db/queries/chains.ts';
import { findSection } from '#db/queries/sections.ts';
import type { ArticleRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { type Level, levelsAfterChange, levelsOf, roundAfterChange } from '#domain/chains.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { Role } from '#domain/roles.ts';
import type { Stage } from '#domain/stages.ts';

/** Where an article passes the levels that it was submitted under, whatever its section's chain becomes. */
const frozenIn: readonly Stage[] = ['inReview', 'approved', 'live', 'takenDown'];

export type FrozenLevels = { chainId: string; levels: Level[] };
type Deciding = Pick<ArticleMetadata, 'section' | 'sensitive'>;
type Article = Pick<ArticleRow, 'stage' | 'levels' | 'round'>;

/** The levels that an article must pass: the frozen ones once submitted, what submitting would freeze before. */
export async function levelsInForce(
  q: Q,
  article: Article,
  details: Deciding,
  role: Role,
): Promise<readonly Level[]> {
  if (frozenIn.includes(article.stage) && article.levels) return article.levels;
  return (await levelsToFreeze(q, article, details, role))?.levels ?? [];
}

/**
 * What somebody of this role freezes by submitting: the levels of the section's chain as it is today, and of those
 * it was last submitted under whatever they could not sign away. Undefined without a section.
 */
export async function levelsToFreeze(
  q: Q,
  article: Article,
  details: Deciding,
  role: Role,
): Promise<FrozenLevels | undefined> {
  const section = details.section === null ? undefined : await findSection(q, details.section);
  if (!section) return undefined;
  const chain = await findChain(q, section.chainId);
  if (!chain) throw new Error(`section ${section.id} names no chain`);
  const wanted = levelsOf(chain, details.sensitive);
  return { chainId: chain.id, levels: [...levelsAfterChange(article.levels ?? [], wanted, role)] };
}

type DetailsChange = { before: Deciding; now: Deciding; role: Role };

/**
 * What to freeze anew when details change during review, undefined when nothing: another section or the sensitive
 * mark must not keep the easier chain, and a chain reconfigured meanwhile changes nothing. Other levels open a round.
 */
export async function levelsToFreezeAnew(
  q: Q,
  article: Article,
  { before, now, role }: DetailsChange,
): Promise<(FrozenLevels & { round: number }) | undefined> {
  const isUnderReview = article.stage === 'inReview' || article.stage === 'approved';
  const isSame = before.section === now.section && before.sensitive === now.sensitive;
  const frozen = isUnderReview && !isSame ? await levelsToFreeze(q, article, now, role) : undefined;
  return frozen && { ...frozen, round: roundAfterChange(article.round, article.levels ?? [], frozen.levels) };
}
