import { z } from 'zod';
import { normaliseLine } from '#content/normalise.ts';

/** Words that the house writes otherwise; `right` is empty where it only wants them looked at. */
export type HouseWord = { wrong: string; right: string };
/** What a newsroom chose: which checks it does without, and its own list of words. */
export type HouseRules = { off: string[]; words: HouseWord[] };

/** The most of each list, and the longest that its parts may be; the form's inputs read these too. */
export const houseLimits = { off: 60, words: 500, word: 100 } as const;

const word = z
  .string()
  .max(4 * houseLimits.word)
  .overwrite(normaliseLine);

export const houseRulesSchema = z.strictObject({
  off: z.array(z.string().regex(/^[A-Za-z]{1,60}$/)).max(houseLimits.off),
  words: z
    .array(
      z.strictObject({
        wrong: word.pipe(z.string().min(2).max(houseLimits.word)),
        right: word.pipe(z.string().max(houseLimits.word)),
      }),
    )
    .max(houseLimits.words),
}) satisfies z.ZodType<HouseRules>;

/** A newsroom that has chosen nothing: every check is on. */
export const noHouseRules: HouseRules = { off: [], words: [] };
