import { z } from 'zod';
import { normaliseLine } from '#content/normalise.ts';

/** Why something that a check found stays as it is: these words, by this check, wherever they stand in the article. */
export type CheckAnswer = { check: string; match: string; reason: string };

/** The longest that each field may be; the form's inputs read these too. */
export const answerLimits = { answers: 60, match: 300, reason: 300 } as const;

export const answersSchema = z
  .array(
    z.strictObject({
      check: z.string().regex(/^[A-Za-z]{1,60}$/),
      // Compared with what the check finds, letter by letter.
      match: z.string().min(1).max(answerLimits.match),
      reason: z
        .string()
        .max(4 * answerLimits.reason)
        .overwrite(normaliseLine)
        .pipe(z.string().min(1).max(answerLimits.reason)),
    }),
  )
  .max(answerLimits.answers) satisfies z.ZodType<CheckAnswer[]>;

type Asked = { check: string; match?: string };

/** The reason that was given for what a check found. */
export function answerTo(answers: readonly CheckAnswer[], { check, match }: Asked): string | undefined {
  return answers.find((one) => one.check === check && one.match === match)?.reason;
}

/** The answers with another reason for what a check found, or with none. */
export function answered(
  answers: readonly CheckAnswer[],
  { check, match }: Asked,
  reason: string | undefined,
): CheckAnswer[] {
  const others = answers.filter((one) => one.check !== check || one.match !== match);
  return reason === undefined || match === undefined ? others : [...others, { check, match, reason }];
}
