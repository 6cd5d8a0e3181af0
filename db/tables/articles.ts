import type { Kit } from '#db/kit.ts';
import type { Level } from '#domain/chains.ts';
import { roles } from '#domain/roles.ts';
import { stages } from '#domain/stages.ts';

/** Articles as the desk lists them; the text is in `manuscripts`, so that a list never reads a body. */
export function articleTables(kit: Kit) {
  const sections = kit.table(
    'sections',
    {
      /** The slug of its address. */
      id: kit.id('id').primaryKey(),
      name: kit.text('name').notNull(),
      nameEn: kit.text('name_en').notNull(),
      /** Its place among all; what stands under a section follows it. */
      position: kit.int('position').notNull(),
      chainId: kit.id('chain_id').notNull(),
      /** The section that it stands under. */
      parentId: kit.id('parent_id'),
    },
    (t) => [kit.index('sections_parent').on(t.parentId)],
  );

  /** Who must sign in the sections that name it; `version` counts its changes, so that two administrators notice. */
  const chains = kit.table('chains', {
    id: kit.id('id').primaryKey(),
    name: kit.text('name').notNull(),
    nameEn: kit.text('name_en').notNull(),
    levels: kit.json<Level[]>('levels').notNull(),
    sensitiveLevel: kit.json<Level>('sensitive_level'),
    version: kit.int('version').notNull(),
    savedAt: kit.time('saved_at').notNull(),
  });

  const articles = kit.table(
    'articles',
    {
      id: kit.id('id').primaryKey(),
      /** The number of its public address, given when it is first published. */
      number: kit.int('number').unique('articles_number'),
      authorId: kit.id('author_id').notNull(),
      stage: kit.oneOf('stage', stages).notNull(),
      /** The chain that it was last submitted under, which may have changed or gone since. */
      chainId: kit.id('chain_id'),
      /** Frozen when it is submitted. */
      levels: kit.json<Level[]>('levels'),
      assignedTo: kit.id('assigned_to'),
      sectionId: kit.id('section_id'),
      headline: kit.text('headline').notNull(),
      headlineFolded: kit.text('headline_folded').notNull(),
      liveEditionId: kit.id('live_edition_id'),
      /** Counts every change of this row: writers name the state that they saw. */
      stateVersion: kit.int('state_version').notNull(),
      /** How often it was submitted: signatures of an earlier round stopped counting. */
      round: kit.int('round').notNull(),
      createdAt: kit.time('created_at').notNull(),
      updatedAt: kit.time('updated_at').notNull(),
      submittedAt: kit.time('submitted_at'),
      returnReason: kit.text('return_reason'),
      importHash: kit.text('import_hash'),
      /** Before this moment nothing of it may reach readers. */
      embargoEndsAt: kit.time('embargo_ends_at'),
      /** When the desk wants it done. */
      dueAt: kit.time('due_at'),
      /** The role whose level returned it: that level signs first when it comes back. */
      resumeRole: kit.oneOf('resume_role', roles),
      /** The article that this one corrects and apologises for. */
      apologyFor: kit.id('apology_for'),
      /** Which conference its details name; kept beside them, so that lists need not read them. */
      conferenceId: kit.id('conference_id'),
    },
    (t) => [
      kit.unique('articles_address').on(t.id, t.number),
      kit.index('articles_stage').on(t.stage, t.updatedAt),
      kit.index('articles_author').on(t.authorId, t.updatedAt),
      kit.index('articles_assigned').on(t.assignedTo, t.updatedAt),
      kit.index('articles_section').on(t.sectionId, t.updatedAt),
      kit.index('articles_updated').on(t.updatedAt),
      kit.index('articles_apology').on(t.apologyFor),
      kit.index('articles_conference').on(t.conferenceId),
      kit.index('articles_due').on(t.dueAt),
      kit.index('articles_import').on(t.importHash),
    ],
  );

  /** Who wants to hear of an article that is not in their hands. */
  const watches = kit.table(
    'watches',
    {
      articleId: kit.id('article_id').notNull(),
      personId: kit.id('person_id').notNull(),
      since: kit.time('since_at').notNull(),
    },
    (t) => [kit.unique('watches_person').on(t.personId, t.articleId)],
  );

  /** Narrowed lists that somebody keeps under a name; `query` is the address that asks for one. */
  const savedFilters = kit.table(
    'saved_filters',
    {
      id: kit.id('id').primaryKey(),
      personId: kit.id('person_id').notNull(),
      name: kit.text('name').notNull(),
      query: kit.text('query').notNull(),
      savedAt: kit.time('saved_at').notNull(),
    },
    (t) => [kit.unique('saved_filters_name').on(t.personId, t.name)],
  );

  return { sections, chains, articles, watches, savedFilters };
}
