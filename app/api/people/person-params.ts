import { z } from 'zod';

/** The person that an address names. */
export const personParams = z.strictObject({ id: z.string().min(1).max(64) });
export const noInput = z.strictObject({});
