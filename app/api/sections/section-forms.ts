import { z } from 'zod';

/** The shapes of what the desk's browser sends about sections; the use cases check what is written in them. */
export const sectionParams = z.object({ id: z.string().regex(/^[\w-]{1,100}$/) });
export const addSectionForm = z.strictObject({
  requestId: z.string().regex(/^[\w-]{8,64}$/),
  section: z.unknown(),
});
export const changeSectionForm = z.strictObject({ section: z.unknown() });
export const orderForm = z.strictObject({ ids: z.array(z.string().max(100)).max(500) });
