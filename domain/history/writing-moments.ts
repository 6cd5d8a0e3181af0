/** A batch of steps as the log has it; times in milliseconds since the epoch. */
export type Batch = {
  fromVersion: number;
  toVersion: number;
  by: string;
  at: number;
  /** The moment that it brought back, whole or in part. */
  restoredVersion: number | null;
};

/** What one person wrote in one go. */
export type WritingMoment = Batch & { since: number };

/** Whoever writes nothing for so long has stopped; what comes then is another moment. */
export const pause = 5 * 60_000;

/**
 * Joins batches, newest first, into what was written in one go: by one person, without a longer pause, and not across
 * a version that somebody named (`cuts`). Bringing back an older moment always stands by itself.
 */
export function writingMoments(batches: readonly Batch[], cuts: ReadonlySet<number>): WritingMoment[] {
  const moments: WritingMoment[] = [];
  for (const batch of batches) {
    const later = moments.at(-1);
    if (later && isOneGo(batch, later, cuts)) {
      later.fromVersion = batch.fromVersion;
      later.since = batch.at;
    } else moments.push({ ...batch, since: batch.at });
  }
  return moments;
}

function isOneGo(batch: Batch, later: WritingMoment, cuts: ReadonlySet<number>): boolean {
  return (
    batch.by === later.by &&
    later.since - batch.at <= pause &&
    batch.restoredVersion === null &&
    later.restoredVersion === null &&
    !cuts.has(batch.toVersion)
  );
}
