/** Values of columns that only the store names; those of the newsroom's rules come from domain/. */
export const invitationKinds = ['first-admin', 'person', 'reset'] as const;
export type InvitationKind = (typeof invitationKinds)[number];

export const signatureKinds = ['level', 'author'] as const;
export type SignatureKind = (typeof signatureKinds)[number];

/** What can be ordered for a time. */
export const scheduledActs = ['publish', 'takeDown'] as const;
export type ScheduledAct = (typeof scheduledActs)[number];

/** `pending` until its time comes. */
export const scheduleOutcomes = ['pending', 'done', 'refused', 'cancelled'] as const;
export type ScheduleOutcome = (typeof scheduleOutcomes)[number];

export const editionKinds = ['first', 'update', 'correction', 'apology'] as const;
export type EditionKind = (typeof editionKinds)[number];

/**
 * Where the mail of a notice stands: wanted at once or with the mail of the day, on its way, sent, given up after
 * many tries, or not wanted.
 */
export const mailStates = ['now', 'digest', 'sending', 'sent', 'failed', 'off'] as const;
export type MailState = (typeof mailStates)[number];
