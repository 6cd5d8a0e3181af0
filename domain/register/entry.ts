import { z } from 'zod';
import { ranks } from '#domain/people/people-in.ts';
import { dayField, lineField } from '#domain/text-fields.ts';

/** The longest that each field may be, and the most of a list; the form's inputs read these too. */
export const registerLimits = {
  name: 120,
  office: 200,
  title: 400,
  type: 60,
  source: 300,
  spellings: 20,
  posts: 60,
} as const;

/** From a day to a day, both included, as YYYY-MM-DD; null where nobody knows, or it goes on. */
const validity = { from: dayField(), to: dayField() };
const source = lineField(registerLimits.source).nullable();
const spellings = z.array(lineField(registerLimits.name)).max(registerLimits.spellings);

export const personSchema = z.strictObject({
  kind: z.literal('person'),
  /** As the house spells it. */
  name: lineField(registerLimits.name),
  /** What is printed over their articles, where they write. */
  penName: lineField(registerLimits.name).nullable(),
  /** Other spellings that mean them; a text that has one is told. */
  spellings,
  posts: z
    .array(
      z.strictObject({
        rank: z.enum(ranks).nullable(),
        office: lineField(registerLimits.office).nullable(),
        ...validity,
        source,
      }),
    )
    .max(registerLimits.posts),
});

export const bodySchema = z.strictObject({
  kind: z.literal('body'),
  name: lineField(registerLimits.name),
  /** Its usual short form: TCKT. */
  short: lineField(registerLimits.name).nullable(),
  spellings,
  ...validity,
  /** What it became, by its name. */
  successor: lineField(registerLimits.name).nullable(),
  source,
});

export const documentSchema = z.strictObject({
  kind: z.literal('document'),
  /** Its number as it is written: `21-NQ/TW`. */
  name: lineField(registerLimits.name),
  /** What kind of paper it is: `Nghị quyết`. */
  type: lineField(registerLimits.type).nullable().default(null),
  title: lineField(registerLimits.title).nullable(),
  issuer: lineField(registerLimits.office).nullable(),
  issued: dayField(),
  /** Where its text stands. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(registerLimits.source)
    .nullable(),
  spellings,
  source,
});

export const entrySchema = z.discriminatedUnion('kind', [personSchema, bodySchema, documentSchema]);
export type RegisterPerson = z.infer<typeof personSchema>;
export type RegisterBody = z.infer<typeof bodySchema>;
export type RegisterDocument = z.infer<typeof documentSchema>;
export type RegisterEntry = z.infer<typeof entrySchema>;
export type Post = RegisterPerson['posts'][number];

export const registerKinds = ['person', 'body', 'document'] as const;
export type RegisterKind = (typeof registerKinds)[number];

export function emptyEntry(kind: RegisterKind, name = ''): RegisterEntry {
  if (kind === 'person') return { kind, name, penName: null, spellings: [], posts: [] };
  if (kind === 'document')
    return {
      kind,
      name,
      type: null,
      title: null,
      issuer: null,
      issued: null,
      link: null,
      spellings: [],
      source: null,
    };
  return { kind, name, short: null, spellings: [], from: null, to: null, successor: null, source: null };
}

/** The field that ends before it begins; undefined where none does. */
export function impossibleValidity(entry: RegisterEntry): string | undefined {
  if (entry.kind === 'document') return undefined;
  const spans = entry.kind === 'person' ? entry.posts : [entry];
  const at = spans.findIndex(({ from, to }) => from !== null && to !== null && to < from);
  if (at < 0) return undefined;
  return entry.kind === 'person' ? `posts.${at}.to` : 'to';
}

/** Whether something with these days holds on a day. */
export function holdsOn({ from, to }: { from: string | null; to: string | null }, when: string): boolean {
  return (from === null || from <= when) && (to === null || when <= to);
}
