import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { RevisionChanges } from '#domain/revision-diff.ts';
import type { PersonName } from './person-name.ts';

export type RevisionRow = {
  id: string;
  number: number;
  hash: string;
  headline: string;
  createdAt: number;
  createdBy: PersonName;
  /** True when the working copy is exactly this revision. */
  isHead: boolean;
};

export type RevisionView = RevisionRow & {
  doc: ManuscriptJSON;
  metadata: ArticleMetadata;
  contributors: PersonName[];
};

/** What changed between two revisions; `toNumber` is absent when the newer side is the working copy. */
export type ComparisonView = RevisionChanges & { fromNumber: number; toNumber?: number };
