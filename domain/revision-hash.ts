import { hashOf } from '#content/canonical.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { ArticleMetadata } from './metadata.ts';

export type RevisionContent = {
  articleId: string;
  doc: ManuscriptJSON;
  metadata: ArticleMetadata;
  /** Everybody who wrote in it, in any order. */
  contributors: readonly string[];
};

/**
 * What a signature belongs to (promise 1). The article is part of it, so that no signature moves to a twin;
 * the writers too, because who wrote a text decides whose signature is enough (promise 2).
 */
export function revisionHash({ articleId, doc, metadata, contributors }: RevisionContent): string {
  return hashOf({ articleId, doc, metadata, contributors: [...new Set(contributors)].sort() });
}
