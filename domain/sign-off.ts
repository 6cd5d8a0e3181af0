import type { ArticleState, Signature } from './article-state.ts';
import { signersOf } from './chains.ts';
import type { Role } from './roles.ts';

/** The signatures that count: those on exactly the content that stands now, since it was last submitted (promise 1). */
export function countingSignatures(article: ArticleState): readonly Signature[] {
  return article.signatures.filter(
    (signature) => signature.hash === article.head.hash && signature.round === article.round,
  );
}

/**
 * Index of the next level to sign, 0-based; equals `levels.length` when the chain is complete. What was returned is
 * signed first by the level that returned it, which knows what was asked; then by the others in their order, for a
 * changed letter needs them all again (docs/decisions/0023).
 */
export function nextLevel(article: ArticleState): number {
  const signed = new Set(
    countingSignatures(article).flatMap((signature) => (signature.kind === 'level' ? [signature.level] : [])),
  );
  const resumed = article.levels.findLastIndex(({ role }) => role === article.resumeRole);
  if (resumed !== -1 && !signed.has(resumed)) return resumed;
  const open = article.levels.findIndex((_, index) => !signed.has(index));
  return open === -1 ? article.levels.length : open;
}

/**
 * The role whose level a return by this person speaks for: their own, or the level that waits when they stand in for
 * it; null when no level of the chain is theirs.
 */
export function levelOfReturn(article: ArticleState, role: Role): Role | null {
  if (article.levels.some((level) => level.role === role)) return role;
  const waiting = article.levels[nextLevel(article)];
  return waiting && signersOf[waiting.role].includes(role) ? waiting.role : null;
}

/** True when every level of the chain is signed; a chain without levels is never complete. */
export function isChainComplete(article: ArticleState): boolean {
  return article.levels.length > 0 && nextLevel(article) === article.levels.length;
}

/** Promise 2: two signers or more, or one who wrote none of it. Author agreement counts as a signer. */
export function isSeenBySomeoneElse(article: ArticleState): boolean {
  const signers = new Set(countingSignatures(article).map((signature) => signature.personId));
  if (signers.size >= 2) return true;
  return [...signers].some((signer) => !article.head.contributors.includes(signer));
}
