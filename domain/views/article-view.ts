import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { Act } from '#domain/acts.ts';
import type { NumberedConference } from '#domain/conferences/facts.ts';
import type { Refusal } from '#domain/decide.ts';
import type { HouseRules } from '#domain/house/house-rules.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { Finding } from '#domain/publishing-checks.ts';
import type { Stage } from '#domain/stages.ts';
import type { EditionView } from './edition-view.ts';
import type { EventView } from './event-view.ts';
import type { PersonName } from './person-name.ts';
import type { RevisionRow } from './revision-view.ts';
import type { SignOffView } from './sign-off-view.ts';
import type { TimingView } from './timing-view.ts';

/** What readers see of an article now. */
export type LiveView = {
  path: string;
  number: number;
  sequence: number;
  publishedAt: number;
  firstPublishedAt: number;
};

/** An edition that went out by the emergency door; `dueAt` is when its second signature is due. */
export type OwedView = {
  at: number;
  by: PersonName;
  reason: string;
  dueAt: number;
  revisionId: string;
  revisionNumber: number;
};

/** The record of a take-down that stands. */
export type TakenDownView = { at: number; by: PersonName; reason: string; ground: string; notice?: string };

/** A revision that was submitted; `isHead` when it is exactly the text of now. */
export type SubmissionView = { revisionId: string; number: number; at: number; isHead: boolean };

/** Another article at the desk. */
export type LinkedArticle = { id: string; headline: string; stage: Stage };

/** A place that a return marked. `at` are positions in the text of this panel's `version`; absent when it is gone. */
export type PlaceView = {
  id: string;
  quote: string;
  note: string;
  by: PersonName;
  at?: { from: number; to: number };
  answer?: { words: string; by: PersonName; at: number };
};

/** Everything beside the text: what the panels show, and what `GET …/state` answers. */
export type ArticlePanel = {
  id: string;
  stage: Stage;
  headline: string;
  version: number;
  metaVersion: number;
  metadata: ArticleMetadata;
  author: PersonName;
  /** Everybody who wrote in the working copy. */
  contributors: PersonName[];
  assignedTo?: PersonName;
  returnReason?: string;
  /** The revisions that were submitted, newest first: the last, and the one before it came back. */
  submissions: SubmissionView[];
  /** What the last return marked in the text, in its order. */
  places: PlaceView[];
  /** When the desk wants it done, and by when the level whose turn it is should have signed. */
  dueAt?: number;
  turnDueAt?: number;
  /** Whether this person watches it. */
  isWatched: boolean;
  /** The record of the conference that the details name, as it stands now. */
  conference?: NumberedConference;
  /** What the newsroom chose of the checks. */
  house?: HouseRules;
  findings: Finding[];
  signOff: SignOffView;
  /** What this person may do now; the buttons. */
  acts: Act[];
  /** What this person may do once nothing blocks any more: the buttons that lead to the checks. */
  actsOnceMended: Act[];
  /** Why this person could not publish now, where their role may publish at all. */
  publishRefusal?: Refusal;
  /** Newest first. */
  revisions: RevisionRow[];
  /** Newest first. */
  history: EventView[];
  live?: LiveView;
  /** Newest first. */
  editions: EditionView[];
  timing: TimingView;
  /** The edition that owes its second signature. */
  owed?: OwedView;
  /** Items that correct this article and apologise for it, whatever became of them. */
  apologies: LinkedArticle[];
  /** The article that this item corrects and apologises for. */
  apologyFor?: LinkedArticle;
  /** Readers were shown it once and are not now. */
  takenDown?: TakenDownView;
  createdAt: number;
  updatedAt: number;
};

export type ArticleView = ArticlePanel & { doc: ManuscriptJSON };
