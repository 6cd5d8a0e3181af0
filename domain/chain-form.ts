import { z } from 'zod';
import { normaliseLine } from '#content/normalise.ts';
import type { Chain, Level } from './chains.ts';

/** The roles that can sign a level; a reporter writes, an administrator signs nothing. */
export const levelRoles = ['editor', 'secretary', 'chief'] as const;

/** The longest that each field may be; the form's inputs read these too. Hours: a month at most. */
export const chainLimits = { name: 60, levels: 8, hours: 744 } as const;

const name = z
  .string()
  .max(4 * chainLimits.name)
  .overwrite(normaliseLine)
  .pipe(z.string().min(1).max(chainLimits.name));

const level = z.strictObject({
  name,
  nameEn: name,
  role: z.enum(levelRoles),
  hours: z.int().min(1).max(chainLimits.hours).optional(),
}) satisfies z.ZodType<Level>;

/** A chain as an administrator writes it. At least one level: nothing is published that nobody has signed. */
export const chainForm = z.strictObject({
  name,
  nameEn: name,
  levels: z.array(level).min(1).max(chainLimits.levels),
  sensitiveLevel: level.nullable(),
}) satisfies z.ZodType<Chain>;
