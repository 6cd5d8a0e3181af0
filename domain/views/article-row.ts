import type { Level } from '#domain/chains.ts';
import type { Stage } from '#domain/stages.ts';
import type { WorkGroup } from '#domain/work-list.ts';
import type { PersonName } from './person-name.ts';

/** One line of a list of articles. */
export type ArticleRow = {
  id: string;
  /** Empty while the writer has given none. */
  headline: string;
  stage: Stage;
  section?: string;
  author: PersonName;
  /** Who took it up for review. */
  assignedTo?: PersonName;
  /** The level that signs next, while the article is in review. */
  waitsFor?: Level;
  returnReason?: string;
  /** Whether readers see an edition of it, whatever its working copy is at. */
  isLive: boolean;
  /** When the desk wants it done, and by when the level whose turn it is should have signed. */
  dueAt?: number;
  turnDueAt?: number;
  /** When the second signature of an edition is due that went out by the emergency door. */
  owesSignatureBy?: number;
  /** When it is to be published by itself. */
  scheduledFor?: number;
  /** Before this moment readers see nothing of it. */
  embargoEndsAt?: number;
  number?: number;
  updatedAt: number;
  submittedAt?: number;
};

/** The desk's home: what waits for me, what came back to me, what I write, what else I watch. */
export type MyWorkView = Record<WorkGroup, ArticleRow[]>;

export type ArticleListView = { rows: ArticleRow[]; page: number; pageSize: number; total: number };

/** A narrowed list that somebody keeps under a name; `query` is the part of its address after `?`. */
export type SavedFilter = { id: string; name: string; query: string };

/** What a list of articles is narrowed by; pages count from 1. */
export type ArticleQuery = {
  stage?: Stage;
  section?: string;
  mine?: boolean;
  /** In this person's hands for review. */
  held?: boolean;
  watched?: boolean;
  /** Past its deadline and not done. */
  overdue?: boolean;
  query?: string;
  page?: number;
};
