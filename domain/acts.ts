import type { Permission } from './roles.ts';
import type { Stage } from './stages.ts';

/**
 * Where an act leads: a stage, the same stage, the next level of the chain (approved after the last), or where a
 * working copy stands once readers see the article no more, or again.
 */
export type Target = Stage | 'same' | 'nextLevel' | 'afterEdit' | 'withoutLive' | 'withLive';

/** Conditions beyond stage and role; `conditions.ts` holds the one function behind each name. */
export const conditions = [
  'notSpikedWhileLive',
  'isAuthor',
  'notOwnWork',
  'roleOfLevel',
  'notSignedYet',
  'namesHead',
  'checksPass',
  'reasonGiven',
  'chainComplete',
  'seenBySomeoneElse',
  'embargoOver',
  'timeAhead',
  'notBeforeEmbargo',
  'isScheduled',
  'takeDownIsScheduled',
  'mayLiftEmbargo',
  'isLive',
  'isTakenDown',
  'groundGiven',
  'mayShowAgain',
  'lacksSignatures',
  'owesSignature',
  'namesOwed',
  'notTheOpener',
  'takerMaySign',
  'takerMayWrite',
  'deadlineAhead',
  'imprintComplete',
] as const;
export type Condition = (typeof conditions)[number];

export type ActRule = {
  from: readonly Stage[];
  to: Target;
  /** Any one of these permissions; an `…Own` permission counts only for the article's author. */
  needs: readonly Permission[];
  when: readonly Condition[];
};

/** The table of acts: server, buttons and tests read these rows (docs/decisions/0002). */
export const acts = {
  edit: {
    from: ['draft', 'returned', 'inReview', 'approved', 'live', 'takenDown'],
    to: 'afterEdit',
    needs: ['article.editOwn', 'article.editAll'],
    when: [],
  },
  submit: {
    from: ['draft', 'returned'],
    to: 'inReview',
    needs: ['article.editOwn', 'article.editAll'],
    when: ['namesHead', 'checksPass'],
  },
  claim: { from: ['inReview'], to: 'same', needs: ['article.sign'], when: ['notOwnWork', 'roleOfLevel'] },
  sign: {
    from: ['inReview'],
    to: 'nextLevel',
    needs: ['article.sign'],
    when: ['notOwnWork', 'roleOfLevel', 'notSignedYet', 'namesHead', 'checksPass'],
  },
  agree: {
    from: ['inReview', 'approved'],
    to: 'same',
    needs: ['article.editOwn'],
    when: ['isAuthor', 'notSignedYet', 'namesHead'],
  },
  return: {
    from: ['inReview', 'approved'],
    to: 'returned',
    needs: ['article.return'],
    when: ['notOwnWork', 'reasonGiven'],
  },
  publish: {
    from: ['inReview', 'approved'],
    to: 'live',
    needs: ['article.publish'],
    when: [
      ...(['namesHead', 'chainComplete', 'seenBySomeoneElse', 'checksPass'] as const),
      ...(['embargoOver', 'mayShowAgain', 'imprintComplete'] as const),
    ],
  },
  publishUrgently: {
    from: ['draft', 'returned', 'inReview', 'approved'],
    to: 'live',
    needs: ['article.publishUrgently'],
    when: [
      ...(['lacksSignatures', 'namesHead', 'reasonGiven', 'checksPass'] as const),
      ...(['embargoOver', 'mayShowAgain', 'imprintComplete'] as const),
    ],
  },
  countersign: {
    from: ['draft', 'returned', 'inReview', 'approved', 'live', 'takenDown'],
    to: 'same',
    needs: ['article.sign'],
    when: ['owesSignature', 'notOwnWork', 'notTheOpener', 'namesOwed'],
  },
  schedule: {
    from: ['inReview', 'approved'],
    to: 'same',
    needs: ['article.publish'],
    when: [
      ...(['namesHead', 'chainComplete', 'seenBySomeoneElse', 'checksPass'] as const),
      ...(['timeAhead', 'notBeforeEmbargo', 'imprintComplete'] as const),
    ],
  },
  unschedule: {
    from: ['inReview', 'approved'],
    to: 'same',
    needs: ['article.publish'],
    when: ['isScheduled'],
  },
  embargo: {
    from: ['draft', 'returned', 'inReview', 'approved'],
    to: 'same',
    needs: ['article.editOwn', 'article.editAll'],
    when: ['mayLiftEmbargo'],
  },
  takeDown: {
    from: ['live', 'draft', 'returned', 'inReview', 'approved'],
    to: 'withoutLive',
    needs: ['article.takeDown'],
    when: ['isLive', 'reasonGiven', 'groundGiven'],
  },
  scheduleTakeDown: {
    from: ['live', 'draft', 'returned', 'inReview', 'approved'],
    to: 'same',
    needs: ['article.takeDown'],
    when: ['isLive', 'reasonGiven', 'groundGiven', 'timeAhead'],
  },
  unscheduleTakeDown: {
    from: ['live', 'draft', 'returned', 'inReview', 'approved'],
    to: 'same',
    needs: ['article.takeDown'],
    when: ['takeDownIsScheduled'],
  },
  putBack: {
    from: ['takenDown', 'draft', 'returned', 'inReview', 'approved'],
    to: 'withLive',
    needs: ['article.takeDown'],
    when: ['isTakenDown', 'reasonGiven'],
  },
  spike: {
    from: ['draft', 'returned', 'inReview', 'approved'],
    to: 'spiked',
    needs: ['article.editOwn', 'article.spike'],
    when: ['notSpikedWhileLive', 'reasonGiven'],
  },
  restore: { from: ['spiked'], to: 'draft', needs: ['article.editOwn', 'article.spike'], when: [] },
  assign: { from: ['inReview', 'approved'], to: 'same', needs: ['article.sign'], when: ['takerMaySign'] },
  handOver: {
    from: ['draft', 'returned'],
    to: 'same',
    needs: ['article.editOwn', 'article.editAll'],
    when: ['takerMayWrite'],
  },
  setDeadline: {
    from: ['draft', 'returned', 'inReview', 'approved'],
    to: 'same',
    needs: ['article.sign'],
    when: ['deadlineAhead'],
  },
} as const satisfies Record<string, ActRule>;

export type Act = keyof typeof acts;
export const actNames = Object.keys(acts) as Act[];
