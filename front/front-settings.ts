import { isIP } from 'node:net';
import { z } from 'zod';

const proxies = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .refine(
    (list) => list.every(isAddressOrNetwork),
    'must be addresses or networks such as 127.0.0.1, 10.0.0.0/8',
  );

const environment = z.object({
  TOASOAN_PRESS: z.enum(['on', 'off']).default('on'),
  TOASOAN_PROXIES: proxies,
});

/** `proxies`: whose X-Forwarded-For is believed; nobody's by default. `press`: whether pages are kept in memory. */
export type FrontSettings = { press: boolean; proxies: readonly string[] };

/** The settings of the front door; throws a sentence that says which variable to mend. */
export function readFrontSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): FrontSettings {
  const parsed = environment.safeParse(env);
  if (parsed.success)
    return { press: parsed.data.TOASOAN_PRESS === 'on', proxies: parsed.data.TOASOAN_PROXIES };
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Settings are wrong; mend them in the environment or in .env:\n  ${wrong.join('\n  ')}`);
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32));
}
