import type { ArticleState, Signature } from './article-state.ts';

/** The signatures that count: those on exactly the content that stands now, since it was last submitted (promise 1). */
export function countingSignatures(article: ArticleState): readonly Signature[] {
  return article.signatures.filter(
    (signature) => signature.hash === article.head.hash && signature.round === article.round,
  );
}

/** Index of the next level to sign, 0-based; equals `levels.length` when the chain is complete. */
export function nextLevel(article: ArticleState): number {
  const signed = new Set(
    countingSignatures(article).flatMap((signature) => (signature.kind === 'level' ? [signature.level] : [])),
  );
  const open = article.levels.findIndex((_, index) => !signed.has(index));
  return open === -1 ? article.levels.length : open;
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
