import { z } from 'zod';

/** The shapes of what the desk's browser sends about the register; the use cases check what is written in them. */
const requestId = z.string().regex(/^[\w-]{8,64}$/);
const file = z.string().max(3_000_000);

export const entryParams = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });
export const addEntryForm = z.strictObject({ requestId, entry: z.unknown() });
export const changeEntryForm = addEntryForm.extend({ version: z.number().int().min(1) });
export const confirmForm = z.strictObject({ version: z.number().int().min(1), isConfirmed: z.boolean() });
export const dismissForm = z.strictObject({ key: z.string().min(1).max(400) });
export const fileForm = z.strictObject({ file });
export const importForm = z.strictObject({ requestId, file });

/** A register of years is larger than other requests: most bytes of one. */
export const fileLimit = 6_000_000;
