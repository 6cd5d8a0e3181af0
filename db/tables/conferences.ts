import type { Kit } from '#db/kit.ts';
import type { ConferenceRecord } from '#domain/conferences/record.ts';

/** What the desk knows of a conference, and every state of that. */
export function conferenceTables(kit: Kit) {
  const conferences = kit.table(
    'conferences',
    {
      id: kit.id('id').primaryKey(),
      /** Its number in public addresses. */
      number: kit.int('number').notNull().unique('conferences_number'),
      version: kit.int('version').notNull(),
      name: kit.text('name').notNull(),
      nameFolded: kit.text('name_folded').notNull(),
      /** Days as YYYY-MM-DD, out of the record. */
      day: kit.text('day'),
      lastDay: kit.text('last_day'),
      calendarId: kit.text('calendar_id'),
      record: kit.json<ConferenceRecord>('record').notNull(),
      createdBy: kit.id('created_by').notNull(),
      createdAt: kit.time('created_at').notNull(),
      changedBy: kit.id('changed_by').notNull(),
      changedAt: kit.time('changed_at').notNull(),
      removedAt: kit.time('removed_at'),
    },
    (t) => [
      kit.index('conferences_day').on(t.day, t.number),
      kit.index('conferences_calendar').on(t.calendarId),
    ],
  );

  const conferenceVersions = kit.table(
    'conference_versions',
    {
      conferenceId: kit.id('conference_id').notNull(),
      version: kit.int('version').notNull(),
      record: kit.json<ConferenceRecord>('record').notNull(),
      savedBy: kit.id('saved_by').notNull(),
      savedAt: kit.time('saved_at').notNull(),
    },
    (t) => [kit.primaryKey({ name: 'conference_versions_pk', columns: [t.conferenceId, t.version] })],
  );

  return { conferences, conferenceVersions };
}
