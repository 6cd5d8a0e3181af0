import type { Level } from './chains.ts';
import type { Stage } from './stages.ts';

/** A signature belongs to one content: `hash` is the hash of the revision that was signed. */
export type Signature =
  | { kind: 'level'; level: number; personId: string; hash: string }
  | { kind: 'author'; personId: string; hash: string };

/** Everything that deciding about an article needs; storage and screens both build it. */
export type ArticleState = {
  authorId: string;
  stage: Stage;
  /** The levels of sign-off in force for this article, first to last. */
  levels: readonly Level[];
  /** The working copy as it stands now: its hash and everybody who wrote in it. */
  head: { hash: string; contributors: readonly string[] };
  signatures: readonly Signature[];
  /** Ids of publishing checks that block, for the working copy as it stands now. */
  blocking: readonly string[];
  /** Whether readers see an edition of this article. */
  hasLiveEdition: boolean;
};
