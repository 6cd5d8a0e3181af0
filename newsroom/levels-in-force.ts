import { findSection } from '#db/queries/sections.ts';
import type { ArticleRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { type ChainId, chains, type Level, levelsOf } from '#domain/chains.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { Stage } from '#domain/stages.ts';

/** Where a submitted article keeps the levels that it was submitted under. */
const frozenIn: readonly Stage[] = ['inReview', 'approved', 'live'];

export type FrozenLevels = { chainId: ChainId; levels: Level[] };
type Deciding = Pick<ArticleMetadata, 'section' | 'sensitive'>;

/** The levels that an article must pass now: the frozen ones once submitted, those of its section before. */
export async function levelsInForce(q: Q, article: ArticleRow, metadata: Deciding): Promise<readonly Level[]> {
  if (frozenIn.includes(article.stage) && article.levels) return article.levels;
  return (await levelsToFreeze(q, metadata))?.levels ?? [];
}

/** What a submission freezes: the levels of the section's chain as it is today; undefined without a section. */
export async function levelsToFreeze(q: Q, metadata: Deciding): Promise<FrozenLevels | undefined> {
  const section = metadata.section === null ? undefined : await findSection(q, metadata.section);
  if (!section) return undefined;
  return { chainId: section.chainId, levels: [...levelsOf(chains[section.chainId], metadata.sensitive)] };
}

/**
 * What to freeze anew when details change during review, undefined when nothing. Moving to another section or
 * marking an article as sensitive must not keep the easier chain; a chain reconfigured meanwhile changes nothing.
 */
export async function levelsToFreezeAnew(
  q: Q,
  article: ArticleRow,
  before: Deciding,
  now: Deciding,
): Promise<FrozenLevels | undefined> {
  const isFrozen = article.stage === 'inReview' || article.stage === 'approved';
  const isSame = before.section === now.section && before.sensitive === now.sensitive;
  return isFrozen && !isSame ? levelsToFreeze(q, now) : undefined;
}
