import { hashOf } from '#content/canonical.ts';

/**
 * What the log records: acts on articles, revisions, metadata, people, sign-in. Steps are not events:
 * the log of steps is their record, and one row per keystroke would bury the acts.
 */
export const eventKinds = [
  'articleCreated',
  'articleImported',
  'metadataChanged',
  'submitted',
  'claimed',
  'assigned',
  'handedOver',
  'deadlineSet',
  'signed',
  'authorAgreed',
  'returned',
  /** The author said something to a place that a return had marked. */
  'placeAnswered',
  /** An edit or a change of details took an approved or live article back a stage. */
  'reopened',
  'published',
  'scheduled',
  'unscheduled',
  'takeDownScheduled',
  'takeDownUnscheduled',
  /** Its time came, and a rule said no. */
  'scheduleRefused',
  'embargoed',
  'embargoLifted',
  'publishedUrgently',
  'countersigned',
  'takenDown',
  'putBack',
  'spiked',
  'restored',
  'photoUploaded',
  'firstAdminInvited',
  'personInvited',
  'invitationAccepted',
  'passwordResetInvited',
  'passwordChanged',
  'roleChanged',
  'personDisabled',
  'personEnabled',
  'chainSaved',
  'chainRemoved',
  /** A section passes another chain from now on. */
  'sectionChainSet',
  'sectionAdded',
  'sectionChanged',
  'sectionsOrdered',
  'sectionRemoved',
  /** What stands where on the front page or on top of a section, now or from a moment on. */
  'frontArranged',
  'frontScheduled',
  'frontCalledOff',
  'houseRulesSaved',
  'registerSaved',
  'registerRemoved',
  'registerRestored',
  'registerConfirmed',
  'registerWithdrawn',
  'conferenceAdded',
  'conferenceChanged',
  'conferenceRemoved',
  'conferenceRestored',
  'signedIn',
  'signInRefused',
  'signedOut',
  /** Somebody took the record away as a file. */
  'recordExported',
  'backupRestored',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What the hash of a row covers. `data` must be plain JSON. */
export type EventContent = {
  id: string;
  at: number;
  kind: string;
  actorId: string | null;
  articleId: string | null;
  revisionId: string | null;
  data: Record<string, unknown>;
};

/** What stands before the first row. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 over canonical JSON of the row and the hash of the row before it (promise 7). */
export function eventHash(prevHash: string, event: EventContent): string {
  const { id, at, kind, actorId, articleId, revisionId, data } = event;
  return hashOf({ prevHash, id, at, kind, actorId, articleId, revisionId, data });
}

export type ChainedEvent = EventContent & { seq: number; prevHash: string; hash: string };

/** Where the log stands: what the next row must name, and its number. */
export type ChainPosition = { seq: number; hash: string };
export const chainStart: ChainPosition = { seq: 0, hash: genesisHash };

/** `gap`: a row is missing or out of order; `link`: it names another row before it; `content`: it was changed. */
export type ChainBreak = { seq: number; id: string; problem: 'gap' | 'link' | 'content' };
export type ChainVerdict =
  | { ok: true; count: number; last: ChainPosition }
  | { ok: false; count: number; bad: ChainBreak };

/**
 * Walks rows in the order of `seq` and stops at the first that does not hold; `count` rows before it do.
 * A long log is read in pages: give `last` of one page as `from` of the next.
 */
export function verifyChain(rows: Iterable<ChainedEvent>, from: ChainPosition = chainStart): ChainVerdict {
  let last = from;
  let count = 0;
  for (const row of rows) {
    const problem = breakAt(row, last);
    if (problem) return { ok: false, count, bad: { seq: row.seq, id: row.id, problem } };
    last = { seq: row.seq, hash: row.hash };
    count += 1;
  }
  return { ok: true, count, last };
}

function breakAt(row: ChainedEvent, last: ChainPosition): ChainBreak['problem'] | undefined {
  if (row.seq !== last.seq + 1) return 'gap';
  if (row.prevHash !== last.hash) return 'link';
  return row.hash === hashOrNothing(row) ? undefined : 'content';
}

/** Undefined for content that has no canonical form (an infinite number, half a letter): it was never ours. */
function hashOrNothing(row: ChainedEvent): string | undefined {
  try {
    return eventHash(row.prevHash, row);
  } catch {
    return undefined;
  }
}
