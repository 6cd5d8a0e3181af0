import type { Kit } from '#db/kit.ts';
import type { NoticeChoices } from '#domain/notices.ts';
import { mailStates } from './kinds.ts';

/** What people were told, how they want to be told, and how far the log has been read for it. */
export function noticeTables(kit: Kit) {
  const notices = kit.table(
    'notices',
    {
      id: kit.id('id').primaryKey(),
      personId: kit.id('person_id').notNull(),
      /** What it is about; with the person it is unique, so that nobody is told twice. */
      topic: kit.text('topic').notNull(),
      kind: kit.text('kind').notNull(),
      articleId: kit.id('article_id').notNull(),
      /** Who did it; null when a clock did. */
      actorId: kit.id('actor_id'),
      at: kit.time('noticed_at').notNull(),
      /** A reason that was given. */
      words: kit.text('words'),
      /** Since when it has been seen; at once for what somebody wants told quietly. */
      seenAt: kit.time('seen_at'),
      mail: kit.oneOf('mail', mailStates).notNull(),
      mailTries: kit.int('mail_tries').notNull(),
      /** Not to be tried again before. */
      mailAfter: kit.time('mail_after_at'),
    },
    (t) => [
      kit.unique('notices_topic').on(t.personId, t.topic),
      kit.index('notices_person').on(t.personId, t.at),
      kit.index('notices_mail').on(t.mail, t.at),
    ],
  );

  const noticeChoices = kit.table('notice_choices', {
    personId: kit.id('person_id').primaryKey(),
    choices: kit.json<Partial<NoticeChoices>>('choices').notNull(),
    /** The language of the mails. */
    language: kit.text('language').notNull(),
  });

  /** One row: the last row of the log from which notices were made. */
  const noticeCursor = kit.table('notice_cursor', {
    id: kit.int('id').primaryKey(),
    seq: kit.int('seq').notNull(),
  });

  return { notices, noticeChoices, noticeCursor };
}
