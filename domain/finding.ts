import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { NumberedConference } from './conferences/facts.ts';
import type { HouseRules } from './house/house-rules.ts';
import type { ArticleMetadata } from './metadata.ts';
import type { RegisterInHand } from './register/compare.ts';

/** Where the desk leads a person who wants to mend a finding. */
export type FindingPlace =
  | 'headline'
  | 'sapo'
  | 'section'
  | 'byline'
  | 'dateline'
  | 'updateNote'
  | 'apology'
  | 'figure'
  | 'body'
  | 'slug'
  | 'conference';

/**
 * What a check sees; `conference` is the record of the one that the details name, as it stands now, `house` what the
 * newsroom chose of the checks.
 */
export type Checked = {
  doc: ManuscriptJSON;
  metadata: ArticleMetadata;
  conference?: NumberedConference | undefined;
  house?: HouseRules | undefined;
  /** What the register knows of its people and bodies; the desk's panel alone compares with it. */
  register?: RegisterInHand | undefined;
};

/** Where the newsroom has it from, and the days (ISO) from or until which it is so. */
export type FoundSource = { words?: string; from?: string; until?: string };

/** What a check found: where, which figure (from 1), the words in question, and what could stand in their place. */
export type Found = {
  place: FindingPlace;
  figure?: number;
  match?: string;
  suggest?: string;
  source?: FoundSource;
};

/** An error blocks, a warning is worth a look, information is there for whoever wants it. */
export type CheckLevel = 'error' | 'warn' | 'info';
/** `answerable`: a reason lets it pass, which every signer sees. */
export type Check = { level: CheckLevel; answerable?: boolean; find(article: Checked): Found[] };
