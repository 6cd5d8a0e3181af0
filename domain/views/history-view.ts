import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { BlockFate } from '#domain/history/block-fates.ts';
import type { BlockChange } from '#domain/revision-diff.ts';
import type { EventView } from './event-view.ts';
import type { PersonName } from './person-name.ts';

/** A line of the timeline; `version` is the text as it stood then, `at` in milliseconds since the epoch. */
export type TimelineEntry = { version: number; at: number } & (
  | { kind: 'writing'; fromVersion: number; since: number; person: PersonName; restored?: number }
  | { kind: 'revision'; number: number; person: PersonName }
  | { kind: 'act'; event: EventView }
);

/** The newest first. `older` is the `before` of the next page, absent on the last. */
export type TimelineView = { headline: string; head: number; entries: TimelineEntry[]; older?: number };

/** A piece of a text node and the place of its writer in `authors`. */
export type WrittenRun = { text: string; author: number };

/** The text at one moment. */
export type MomentView = {
  version: number;
  head: number;
  at: number;
  doc: ManuscriptJSON;
  /** The sizes of its photos, by id. */
  photos: Record<string, { width: number; height: number }>;
  /** Whoever wrote a letter of it, most letters first. */
  authors: { person: PersonName; letters: number }[];
  /** By the path of the text node, as renderers key them. */
  runs: Record<string, WrittenRun[]>;
  /** What became of each block since. */
  fates: BlockFate[];
  /** Whether this person may bring it back. */
  mayRestore: boolean;
  /** What bringing all of it back would change in the text as it stands now. */
  changes: BlockChange[];
};

/** What changed in the text from one moment to another. */
export type MomentComparison = {
  from: number;
  to: number;
  fromAt: number;
  toAt: number;
  blocks: BlockChange[];
};
