import { z } from 'zod';
import { normaliseLine } from '#content/normalise.ts';
import { isDay } from './days.ts';

/** One line of clean text that is not empty; the border of the newsroom is where text is normalised. */
export function lineField(longest: number) {
  return z
    .string()
    .max(4 * longest)
    .overwrite(normaliseLine)
    .pipe(z.string().min(1).max(longest));
}

/** A day of the calendar as YYYY-MM-DD, or null where nobody knows it. */
export function dayField() {
  return z.string().refine(isDay, 'not a day of the calendar as YYYY-MM-DD').nullable();
}
