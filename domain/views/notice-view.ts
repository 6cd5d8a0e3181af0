import type { NoticeChoices, NoticeKind } from '#domain/notices.ts';
import type { PersonName } from './person-name.ts';

/** Something that somebody was told about an article. */
export type NoticeView = {
  id: string;
  kind: NoticeKind;
  articleId: string;
  /** What the article is called now; empty while it has no headline. */
  headline: string;
  /** Who did it; absent when a clock did. */
  actor?: PersonName;
  at: number;
  /** The reason that was given. */
  words?: string;
  isNew: boolean;
};

/** Newest first; `unseen` counts all that are new, also those that the list has no room for. */
export type NoticesView = { notices: NoticeView[]; unseen: number };

/** How many notices are new, the newest of all, and the number of the last row of the log. */
export type Pulse = { unseen: number; newest: NoticeView | null; seq: number };

export type NoticeChoicesView = {
  choices: NoticeChoices;
  language: 'vi' | 'en';
  /** Whether this newsroom sends mail; without that, what is wanted by mail is shown in the desk only. */
  sendsMail: boolean;
};
