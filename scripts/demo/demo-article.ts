import type { DemoPersonKey } from './people.ts';
import type { PhotoOrder } from './photos/draw-photo.ts';

/** Where the sample article stands when the newsroom opens. */
export type DemoStanding =
  | { stage: 'draft' | 'spiked' }
  | { stage: 'inReview' | 'claimed' | 'approved' | 'live' }
  | { stage: 'returned'; reason: string }
  /** Published, then published again with one more paragraph and a note to readers. */
  | { stage: 'updated'; more: string; note: string }
  /** Signed, and to be published by itself so many hours after the demo starts. */
  | { stage: 'scheduled'; hoursAhead: number }
  /** Published, then taken from its readers. */
  | { stage: 'takenDown'; reason: string; ground: string; notice: string }
  /** An editor changed a sentence after signing, so the signature no longer counts. */
  | { stage: 'voided'; more: string };

export type DemoBlock =
  | string
  | { heading: string }
  | { quote: string; by: string }
  | { list: readonly string[] }
  | { photo: PhotoOrder; caption: string; alt: string; align?: 'center' | 'wide' };

export type DemoArticle = DemoStanding & {
  /** Vietnamese without it. */
  language?: 'en';
  /** The headline of the report that it translates, which is live by then. */
  translates?: string;
  section: string;
  author: DemoPersonKey;
  /** Hours before the demo starts. */
  hoursAgo: number;
  /** When the desk wants it, in hours after the demo starts; below zero it is overdue. */
  dueInHours?: number;
  headline: string;
  sapo: string;
  place: string;
  /** The day of the event, as days before the demo starts. */
  daysAgo: number;
  tags: readonly string[];
  body: readonly DemoBlock[];
  sensitive?: boolean;
  /** The key of the sample conference that it is about. */
  conference?: string;
};
