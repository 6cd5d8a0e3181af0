import { z } from 'zod';

/** The shapes of what the desk's browser sends about the pages that editors arrange. */
const id = z.string().regex(/^[\w-]{1,100}$/);
export const frontParams = z.object({ front: id });
export const arrangeForm = z.strictObject({
  requestId: z.string().regex(/^[\w-]{8,64}$/),
  /** The use case checks the places themselves. */
  places: z.unknown(),
  seen: id.nullable(),
  /** Milliseconds UTC, up to the year 2100. */
  at: z.int().min(0).max(4_102_444_800_000).optional(),
});
export const callOffForm = z.strictObject({ arrangementId: id });
export const storiesQuery = z.strictObject({ query: z.string().max(300) });
