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
  TOASOAN_METRICS_TOKEN: z.string().min(16, 'must hold at least 16 characters').optional(),
});

/**
 * `proxies`: whose X-Forwarded-For is believed; nobody's by default. `press`: whether pages are kept in memory.
 * `metricsToken`: opens `/metrics` to another machine; without it only this one may read them.
 */
export type FrontSettings = {
  press: boolean;
  proxies: readonly string[];
  metricsToken: string | undefined;
};

/** The settings of the front door; throws a sentence that says which variable to mend. */
export function readFrontSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): FrontSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (parsed.success) {
    const { TOASOAN_PRESS, TOASOAN_PROXIES, TOASOAN_METRICS_TOKEN } = parsed.data;
    return { press: TOASOAN_PRESS === 'on', proxies: TOASOAN_PROXIES, metricsToken: TOASOAN_METRICS_TOKEN };
  }
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Settings are wrong; mend them in the environment or in .env:\n  ${wrong.join('\n  ')}`);
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32));
}
