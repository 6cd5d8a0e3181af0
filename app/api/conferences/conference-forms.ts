import { z } from 'zod';

/** The shapes of what the desk's browser sends about conferences; the use cases check what is written in them. */
const requestId = z.string().regex(/^[\w-]{8,64}$/);
/** Letters of a calendar file; the body's own limit is in bytes. */
const file = z.string().max(2_000_000);

export const conferenceParams = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });
export const addConferenceForm = z.strictObject({ requestId, record: z.unknown() });
export const changeConferenceForm = addConferenceForm.extend({ version: z.number().int().min(1) });
export const findConferencesForm = z.strictObject({ q: z.string().max(200).default('') });
export const calendarForm = z.strictObject({ file });
export const importCalendarForm = z.strictObject({
  requestId,
  file,
  calendarIds: z.array(z.string().max(500)).max(500),
});

/** A calendar of years is larger than other requests: most bytes of one. */
export const calendarLimit = 4_000_000;
