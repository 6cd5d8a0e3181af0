import type { Refusal, RefusalRule } from '#domain/decide.ts';
import type { PersonName } from './person-name.ts';

/** What is to be published by itself, and what would keep it from going out if nothing changed until then. */
export type ScheduleView = { at: number; by: PersonName; revisionNumber: number; blockedBy?: Refusal };

/** When an article may and will reach readers; every time in milliseconds. */
export type TimingView = {
  embargoEndsAt?: number;
  scheduled?: ScheduleView;
  /** When it leaves its readers by itself, and who ordered that. */
  takeDown?: { at: number; by: PersonName };
  /** An order whose time came and which a rule refused; gone once the article is published or ordered anew. */
  refused?: { at: number; rule: RefusalRule };
};
