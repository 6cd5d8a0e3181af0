import type { ContentProblem } from '#content/content-problem.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { Refusal } from '#domain/decide.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';

/** A field of a form and the rule that it breaks. */
export type FieldProblem = { field: string; rule: string };

/**
 * Everything that can go wrong with what the desk asks of the server, as the browser sees it. A test holds it
 * against the newsroom's own unions; the last two arise in the browser.
 */
export type DeskProblem =
  | { code: 'notFound' }
  | { code: 'refused'; refusal: Refusal }
  | { code: 'notPermitted' }
  | { code: 'behind'; version: number; steps: { step: unknown; clientId: string }[] }
  | { code: 'ahead'; version: number; doc: ManuscriptJSON }
  | { code: 'behindMetadata'; metaVersion: number; metadata: ArticleMetadata }
  | { code: 'changedMeanwhile' }
  | { code: 'requestReused' }
  | { code: 'invalid'; problem: ContentProblem | FieldProblem }
  | { code: 'tooMany'; retryAfter: number }
  | { code: 'signInFailed' }
  | { code: 'invitationGone' }
  | { code: 'emailTaken' }
  | { code: 'lastAdmin' }
  | { code: 'foreignOrigin' }
  | { code: 'signIn' }
  | { code: 'wrongType' }
  | { code: 'tooLarge'; limit: number }
  | { code: 'badJson' }
  | { code: 'broken'; id: string }
  /** The server cannot be reached. */
  | { code: 'offline' }
  /** Words that were typed are not with the server yet. */
  | { code: 'unsent' };

export type DeskProblemCode = DeskProblem['code'];
