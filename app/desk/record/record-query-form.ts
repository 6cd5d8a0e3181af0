import { z } from 'zod';

const id = z.string().regex(/^[\w-]{1,64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** An empty field of the form asks for nothing. */
const asked = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** What the address asks of the record. */
export const recordQueryForm = z.object({
  group: asked(z.string().max(20)),
  person: asked(id),
  article: asked(id),
  from: asked(day),
  to: asked(day),
  before: asked(z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)),
});
