import { z } from 'zod';
import { type Apology, apologySchema } from './apology.ts';
import { answersSchema, type CheckAnswer } from './check-answers.ts';
import { type ConferenceFacts, conferenceFactsSchema } from './conferences/facts.ts';
import { slugPattern } from './slug.ts';
import { dayField, lineField } from './text-fields.ts';

/** Who made what: `roles` are Vietnamese words such as `tin`, `ảnh`; empty means the text itself. */
export type Byline = { roles: string[]; name: string; personId?: string };

/** Everything printed or decided about an article that does not stand in its text; versioned beside it. */
export type ArticleMetadata = {
  /** Id of a section, which is the slug of its address. */
  section: string | null;
  tags: string[];
  byline: Byline[];
  /** `date` is a day as YYYY-MM-DD. */
  dateline: { mark: string | null; place: string | null; date: string | null };
  language: 'vi' | 'en';
  /** A sensitive article needs the editor-in-chief's signature as well. */
  sensitive: boolean;
  /** The writer's own slug; null takes the one of the headline. */
  slug: string | null;
  /** What the next edition is beside a plain update; signed like any other word. */
  updateKind?: 'correction';
  /** The item corrects another article and apologises for it; fixed when it is started but for its words. */
  apology?: Apology;
  /** The public number of the article that this one is the translation of. */
  translationOf?: number;
  /** The conference that the article is about, as readers are told of it. */
  conference?: ConferenceFacts;
  /** Told to readers beside an update. A detail like any other, so that it is signed like any other word. */
  updateNote?: string;
  /** Why something that a check found stays as it is; signed like any other word, so that every signer sees it. */
  answers?: CheckAnswer[];
};

/** The longest that each field may be, and the most of a list; the form's inputs read these too. */
export const metadataLimits = {
  section: 64,
  tags: 20,
  tag: 60,
  bylines: 20,
  bylineRoles: 6,
  bylineRole: 30,
  bylineName: 80,
  personId: 64,
  mark: 40,
  place: 120,
  slug: 180,
  updateNote: 300,
  number: 999_999_999,
} as const;

export const metadataSchema = z.strictObject({
  section: z.string().max(metadataLimits.section).regex(slugPattern).nullable(),
  tags: z.array(lineField(metadataLimits.tag)).max(metadataLimits.tags),
  byline: z
    .array(
      z.strictObject({
        roles: z.array(lineField(metadataLimits.bylineRole)).max(metadataLimits.bylineRoles),
        name: lineField(metadataLimits.bylineName),
        personId: z.string().min(1).max(metadataLimits.personId).optional(),
      }),
    )
    .max(metadataLimits.bylines),
  dateline: z.strictObject({
    mark: lineField(metadataLimits.mark).nullable(),
    place: lineField(metadataLimits.place).nullable(),
    date: dayField(),
  }),
  language: z.enum(['vi', 'en']),
  sensitive: z.boolean(),
  slug: z.string().max(metadataLimits.slug).regex(slugPattern).nullable(),
  updateKind: z.literal('correction').optional(),
  apology: apologySchema.optional(),
  translationOf: z.number().int().min(1).max(metadataLimits.number).optional(),
  conference: conferenceFactsSchema.optional(),
  updateNote: lineField(metadataLimits.updateNote).optional(),
  answers: answersSchema.optional(),
}) satisfies z.ZodType<ArticleMetadata>;

/** What a new article knows about itself: nothing is invented (docs/sources.md). */
export function emptyMetadata(language: ArticleMetadata['language'] = 'vi'): ArticleMetadata {
  return {
    section: null,
    tags: [],
    byline: [],
    dateline: { mark: null, place: null, date: null },
    language,
    sensitive: false,
    slug: null,
  };
}
