import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { ContentProblem } from '#content/parse-manuscript.ts';
import type { ConferenceRecord } from './conferences/record.ts';
import type { Refusal } from './decide.ts';
import type { ArticleMetadata } from './metadata.ts';
import type { StepView } from './views/step-view.ts';

/** A field of a request that breaks a rule of its form. */
export type FieldProblem = { field: string; rule: string };

/** Why a use case did not do what it was asked: the one union that every screen words. */
export type Problem =
  /** Missing, or not for these eyes: the two look alike. */
  | { code: 'notFound' }
  /** A rule of the table of acts says no; it is named, with the checks that block. */
  | { code: 'refused'; refusal: Refusal }
  /** The role may not do this at all (start an article, list people). */
  | { code: 'notPermitted' }
  /** The client lacks these steps; `version` is the newest, and a long gap comes in several answers. */
  | { code: 'behind'; version: number; steps: StepView[] }
  /** The client knows more than the server does (a restored backup); it keeps its text and reloads. */
  | { code: 'ahead'; version: number; doc: ManuscriptJSON }
  | { code: 'behindMetadata'; metaVersion: number; metadata: ArticleMetadata }
  /** Somebody saved the record of the conference since it was opened; `record` is theirs. */
  | { code: 'behindConference'; version: number; record: ConferenceRecord }
  /** The article is not any more what the person saw, or somebody acted at the same moment. */
  | { code: 'changedMeanwhile' }
  /** This request id was used before, for another act, by another person or with other words. */
  | { code: 'requestReused' }
  | { code: 'invalid'; problem: ContentProblem | FieldProblem }
  | { code: 'tooMany'; retryAfter: number }
  /** Sign-in says the same for an unknown, a disabled and a mistaken account. */
  | { code: 'signInFailed' }
  /** The link was used, has run out, or never was. */
  | { code: 'invitationGone' }
  | { code: 'emailTaken' }
  /** The newsroom would be left without anybody who can manage it. */
  | { code: 'lastAdmin' }
  /** No room on the disk; nothing was written, reading goes on. */
  | { code: 'storageFull' }
  /** The disk or its rights do not let us write; nothing was written. */
  | { code: 'storageBroken' }
  /** Another process (a command) has been writing for too long; nothing was written. */
  | { code: 'storageBusy' };

export type ProblemCode = Problem['code'];

/** The problem with one of these codes. */
export type ProblemOf<Code extends ProblemCode> = Extract<Problem, { code: Code }>;

/** What can be wrong with a request before any use case sees it. */
export type RequestProblem =
  | { code: 'foreignOrigin' }
  | { code: 'signIn' }
  | { code: 'wrongType' }
  | { code: 'tooLarge'; limit: number }
  | { code: 'badJson' }
  /** A bug; `id` finds it in the log. */
  | { code: 'broken'; id: string };
