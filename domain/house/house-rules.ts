import { z } from 'zod';
import { normaliseLine } from '#content/normalise.ts';

/** Words that the house writes otherwise; `right` is empty where it only wants them looked at. */
export type HouseWord = { wrong: string; right: string };
/** A short form and what it stands for. */
export type ShortForm = { short: string; meaning: string };

/** How tones stand in open _oa, oe, uy_: _hòa_ (older) or _hoà_. */
export const toneStyles = ['older', 'newer'] as const;
/** Which sign stands in a day: `5-1-2023`, `5/1/2023` or `5.1.2023`. */
export const daySigns = ['-', '/', '.'] as const;
export type ToneStyle = (typeof toneStyles)[number];
export type DaySign = (typeof daySigns)[number];

/** What a newsroom chose: the checks it does without, how it writes, and its own lists. What is absent is ours. */
export type HouseRules = {
  off: string[];
  words: HouseWord[];
  tones?: ToneStyle | undefined;
  daySign?: DaySign | undefined;
  /** Short forms beside those that we know; a meaning of its own for one of ours counts. */
  shortForms?: ShortForm[] | undefined;
  /** Names of bodies as the house writes them, capitals and all. */
  bodies?: string[] | undefined;
};

/** How a house writes days; what is absent is ours. */
export type HouseDays = Pick<HouseRules, 'daySign'>;

/** The most of each list, and the longest that its parts may be; the form's inputs read these too. */
export const houseLimits = { off: 60, words: 500, word: 100, shortForm: 12 } as const;

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
  tones: z.enum(toneStyles).optional(),
  daySign: z.enum(daySigns).optional(),
  shortForms: z
    .array(
      z.strictObject({
        // Capitals and figures, as they stand in copy.
        short: word.pipe(
          z
            .string()
            .regex(/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]+$/u)
            .max(houseLimits.shortForm),
        ),
        meaning: word.pipe(z.string().min(2).max(houseLimits.word)),
      }),
    )
    .max(houseLimits.words)
    .optional(),
  bodies: z
    .array(
      word.pipe(
        z
          .string()
          .regex(/^\p{Lu}.*\p{L}/u)
          .max(houseLimits.word),
      ),
    )
    .max(houseLimits.words)
    .optional(),
}) satisfies z.ZodType<HouseRules>;

/** A newsroom that has chosen nothing: every check is on. */
export const noHouseRules: HouseRules = { off: [], words: [] };
