import type { PhotoProblem } from '#domain/photo-rules.ts';
import type { PasswordProblem } from '#domain/sign-in-rules.ts';

/** The rules of forms that have a sentence of their own; a rule that is not here is said in general words. */
export type FieldRule =
  | PasswordProblem
  | PhotoProblem
  | 'missing'
  | 'unknown'
  | 'notAnEmail'
  | 'notAName'
  | 'yourself'
  | 'disabled'
  | 'notDisabled'
  | 'onlyChiefLifts'
  | 'outOfText'
  | 'neverPublished'
  | 'fixed'
  | 'notPublished'
  | 'sameLanguage'
  | 'notAsRecorded'
  /** Names that the schema library gives its own rules. */
  | 'too_big'
  | 'too_small'
  | 'invalid_format'
  | 'invalid_value'
  | 'custom';
