/** Where the working copy of an article stands. A live edition may stand beside any of them. */
export const stages = ['draft', 'inReview', 'returned', 'approved', 'live', 'takenDown', 'spiked'] as const;
export type Stage = (typeof stages)[number];
