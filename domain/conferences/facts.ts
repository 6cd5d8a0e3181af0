import { z } from 'zod';
import { canonicalJson } from '#content/canonical.ts';
import { slugOf } from '#domain/slug.ts';
import { type ConferenceRecord, conferenceSchema } from './record.ts';

const printed = {
  name: true,
  kind: true,
  day: true,
  lastDay: true,
  part: true,
  startsAt: true,
  place: true,
  organiser: true,
  chairs: true,
} as const;

/**
 * What readers are told of a conference. It is a detail of each article about it, so that it is signed with the text
 * and no word of the record reaches readers that only its writer has seen (docs/decisions/0030).
 */
export const conferenceFactsSchema = conferenceSchema.pick(printed).extend({
  id: z.string().min(1).max(64),
  number: z.number().int().min(1).max(999_999_999),
});
export type ConferenceFacts = z.infer<typeof conferenceFactsSchema>;

export type NumberedConference = { id: string; number: number; record: ConferenceRecord };

/** The public facts of a record as it stands. */
export function factsOf({ id, number, record }: NumberedConference): ConferenceFacts {
  const { name, kind, day, lastDay, part, startsAt, place, organiser, chairs } = record;
  return { id, number, name, kind, day, lastDay, part, startsAt, place, organiser, chairs };
}

/** Whether an article still says of the conference what its record says. */
export function sameFacts(one: ConferenceFacts, other: ConferenceFacts): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** The readable end of the public address: `hoi-nghi-tong-ket-12`. */
export function conferenceSlug({ name, number }: Pick<ConferenceFacts, 'name' | 'number'>): string {
  return `${slugOf(name) || 'hoi-nghi'}-${number}`;
}
