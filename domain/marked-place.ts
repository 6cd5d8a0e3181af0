import { z } from 'zod';
import { normaliseText } from '#content/normalise.ts';

/** How many places a return may name, and how long each part may be. */
export const placeLimits = { places: 50, note: 1000, quote: 300, answer: 1000 } as const;

const position = z.int().min(0).max(100_000_000);
const words = (longest: number) =>
  z
    .string()
    .max(4 * longest)
    .overwrite((text) => normaliseText(text).trim())
    .pipe(z.string().max(longest));

/** Places as a return names them: positions in the text of `version`. */
export const placesForm = z.strictObject({
  version: z.int().min(0).max(2_000_000_000),
  places: z
    .array(
      z.strictObject({
        from: position,
        to: position,
        note: words(placeLimits.note).pipe(z.string().min(1)),
      }),
    )
    .max(placeLimits.places),
});
export type MarkedPlaces = z.infer<typeof placesForm>;

/** An answer; empty takes it back. */
export const answerForm = words(placeLimits.answer);
