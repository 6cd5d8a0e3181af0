import { z } from 'zod';
import { type ConferenceRecord, conferenceSchema } from '#domain/conferences/record.ts';

/** Changes that are not saved yet: the state that they began from, and what the form says. */
export type KeptRecord = { version: number; base: ConferenceRecord; record: ConferenceRecord };

// The name may be empty while it is being written; everything else is what the schema says.
const written = conferenceSchema.extend({ name: z.string().max(2000) });
const shape = z.object({ version: z.number().int(), base: conferenceSchema, record: written });

const keyOf = (personId: string, id: string) => `toasoan.conference.${personId}.${id}`;

/** What this person left on this device; undefined when nothing, or nothing that we wrote. */
export function keptRecord(personId: string, id: string): KeptRecord | undefined {
  try {
    const parsed = shape.safeParse(JSON.parse(localStorage.getItem(keyOf(personId, id)) ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps changes, or forgets them. A browser without room, or without leave to keep, does neither. */
export function keepRecord(personId: string, id: string, kept: KeptRecord | undefined): void {
  try {
    if (kept) localStorage.setItem(keyOf(personId, id), JSON.stringify(kept));
    else localStorage.removeItem(keyOf(personId, id));
  } catch {
    // The page itself still holds it.
  }
}
