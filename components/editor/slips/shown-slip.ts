import type { ManuscriptPlace } from '#components/editor/view/show-place.ts';
import type { ExplainedCheck } from '#components/words/explained-check.ts';
import type { CheckLevel, FoundSource } from '#domain/finding.ts';

/** A slip as it is marked under the words; `isAnswerable`: a reason lets it stay. */
export type ShownSlip = {
  check: ExplainedCheck;
  level: CheckLevel;
  match: string;
  suggest?: string | undefined;
  isAnswerable: boolean;
  /** Where the newsroom has it from. */
  source?: FoundSource | undefined;
};

/** What the checks found that no block tells by itself: in the whole article, or beside the record of its conference. */
export type FoundSlip = ShownSlip & { place: ManuscriptPlace };
