import type { Level } from './chains.ts';
import type { Role } from './roles.ts';
import type { Stage } from './stages.ts';

/**
 * A signature belongs to one content (`hash` is that of the revision that was signed) and to one round: what was
 * returned or spiked and comes back is signed anew, even if no letter of it changed.
 */
export type Signature =
  | { kind: 'level'; level: number; personId: string; hash: string; round: number }
  | { kind: 'author'; personId: string; hash: string; round: number };

/** Everything that deciding about an article needs; storage and screens both build it. */
export type ArticleState = {
  authorId: string;
  stage: Stage;
  /** The levels of sign-off in force for this article, first to last. */
  levels: readonly Level[];
  /** The working copy as it stands now: its hash and everybody who wrote in it. */
  head: { hash: string; contributors: readonly string[] };
  signatures: readonly Signature[];
  /** How often the article has been submitted. */
  round: number;
  /** The role whose level returned it last: that level signs first when it comes back. */
  resumeRole: Role | null;
  /** Ids of publishing checks that block, for the working copy as it stands now. */
  blocking: readonly string[];
  /** Whether readers see an edition of this article. */
  hasLiveEdition: boolean;
  /** The edition that went out by the emergency door and still owes its second signature: its content, who opened. */
  owed: { hash: string; openedBy: string } | null;
  /** Whether it was taken from its readers and not shown again since. */
  isTakenDown: boolean;
  /** Before this moment nothing of it may reach readers, in milliseconds; null when nothing holds it back. */
  embargoEndsAt: number | null;
  /** When it is to be published by itself. */
  scheduledFor: number | null;
  /** When it is to be taken from its readers by itself. */
  takeDownFor: number | null;
};
