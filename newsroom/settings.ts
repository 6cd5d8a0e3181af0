import { z } from 'zod';
import { apologyLimits, usualApologyTitle } from '#domain/apology.ts';
import { type Imprint, imprintLines } from '#domain/imprint.ts';
import type { AnnounceSettings } from '#newsroom/announce/announcer.ts';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const hostPattern = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/;

const imprintVariables = Object.fromEntries(
  imprintLines.map(({ variable }) => [variable, z.string().trim().min(1).max(200).optional()]),
);

const environment = z.object({
  TOASOAN_DATA: z.string().default('./data'),
  TOASOAN_URL: z
    .string()
    .refine(isPlainAddress, 'must be an address without a path: https://tin.example.vn')
    .optional(),
  TOASOAN_HOSTS: z
    .string()
    .default('')
    .transform(listOf)
    .refine(
      (hosts) => hosts.every((host) => hostPattern.test(host)),
      'must list hosts such as tin.example.vn:8080',
    ),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  TOASOAN_NAME: z.string().max(80).default('Tòa soạn'),
  TOASOAN_SECRET: z.string().min(32, 'must hold at least 32 characters').optional(),
  TOASOAN_LOG: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  TOASOAN_DEMO: flag.default(false),
  TOASOAN_APOLOGY_TITLE: z.string().trim().min(1).max(apologyLimits.title).default(usualApologyTitle),
  TOASOAN_MARK: z.string().trim().min(1).max(40).optional(),
  TOASOAN_INDEXNOW_KEY: z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/, 'must be 8 to 128 letters, digits or hyphens')
    .optional(),
  TOASOAN_INDEXNOW_URL: z.url({ protocol: /^https?$/ }).default('https://api.indexnow.org/indexnow'),
  TOASOAN_WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
  TOASOAN_SMTP_URL: z
    .string()
    .refine(isMailServer, 'must be an address such as smtp://user:password@mail.example.vn:587')
    .optional(),
  TOASOAN_MAIL_FROM: z
    .string()
    .max(200)
    .refine(isSender, 'must be an address such as Tòa soạn <tin@bao.example.vn>')
    .optional(),
});

const imprintEnvironment = z.object(imprintVariables);

export type Settings = {
  dataDir: string;
  /** The public address, without a slash at its end. */
  url: string;
  /** Host headers that are answered: the one of `url`, and those that the operator adds. */
  hosts: readonly string[];
  port: number;
  host: string;
  name: string;
  secret: string | undefined;
  log: z.infer<typeof environment>['TOASOAN_LOG'];
  demo: boolean;
  /** The title that every item of correction and apology begins with. */
  apologyTitle: string;
  /** The paper's own mark before a standfirst, with which reports of conferences begin: `QĐND`. */
  mark: string | undefined;
  /** The mail server and whom its letters come from; absent when this newsroom sends none. */
  mail: { url: string; from: string } | undefined;
  imprint: Imprint;
  /** Who is told of pages that changed; nobody by default. */
  announce: Omit<AnnounceSettings, 'url'>;
};

export type ParsedSettings = { ok: true; value: Settings } | { ok: false; wrong: string[] };
type Environment = Readonly<Record<string, string | undefined>>;

/** The settings in `env`, or one sentence for every variable that is wrong. A variable set to nothing is not set. */
export function parseSettings(env: Environment): ParsedSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  const lines = imprintEnvironment.safeParse(set);
  if (!parsed.success || !lines.success) {
    const issues = [...(parsed.error?.issues ?? []), ...(lines.error?.issues ?? [])];
    return { ok: false, wrong: issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const given = parsed.data;
  const imprint = Object.fromEntries(
    imprintLines.flatMap(({ key, variable }) => {
      const line = lines.data[variable];
      return line === undefined ? [] : [[key, line]];
    }),
  ) as Imprint;
  const { TOASOAN_SMTP_URL: smtp, TOASOAN_MAIL_FROM: from } = given;
  if ((smtp === undefined) !== (from === undefined))
    return { ok: false, wrong: ['TOASOAN_SMTP_URL and TOASOAN_MAIL_FROM: set both, or neither'] };
  const url = new URL(given.TOASOAN_URL ?? `http://localhost:${given.PORT}`);
  return {
    ok: true,
    value: {
      dataDir: given.TOASOAN_DATA,
      url: url.origin,
      hosts: [...new Set([url.host, ...loopbackTwins(url), ...given.TOASOAN_HOSTS])],
      port: given.PORT,
      host: given.HOST,
      name: given.TOASOAN_NAME,
      secret: given.TOASOAN_SECRET,
      log: given.TOASOAN_LOG,
      demo: given.TOASOAN_DEMO,
      apologyTitle: given.TOASOAN_APOLOGY_TITLE,
      mark: given.TOASOAN_MARK,
      mail: smtp && from ? { url: smtp, from } : undefined,
      imprint,
      announce: announceOf(given),
    },
  };
}

function announceOf({
  TOASOAN_INDEXNOW_KEY: key,
  TOASOAN_INDEXNOW_URL: endpoint,
  TOASOAN_WEBSUB_HUB: hub,
}: z.infer<typeof environment>): Settings['announce'] {
  return { ...(key && { indexNow: { key, endpoint } }), ...(hub && { hub }) };
}

const variables = [...Object.keys(environment.shape), ...Object.keys(imprintVariables)];
/** What was read last: every request asks, and checking two dozen variables anew takes a fifth of a millisecond. */
let last: { of: string; settings: Settings } | undefined;

/** The settings of this process; stops it with a list of what to mend when any is wrong. */
export function readSettings(env: Environment = process.env): Settings {
  const of = JSON.stringify(variables.map((name) => env[name]));
  if (last?.of === of) return last.settings;
  const parsed = parseSettings(env);
  if (parsed.ok) {
    last = { of, settings: parsed.value };
    return parsed.value;
  }
  throw new Error(
    `Settings are wrong; mend them in the environment or in .env:\n  ${parsed.wrong.join('\n  ')}`,
  );
}

/** The origins whose pages may send changes: those of the public address and of the added hosts. */
export function allowedOrigins(settings: Settings): string[] {
  const { protocol } = new URL(settings.url);
  return settings.hosts.map((host) => `${protocol}//${host}`);
}

function listOf(hosts: string): string[] {
  return hosts
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');
}

/** On one's own machine, `localhost` and its two numbers are the same place. */
function loopbackTwins(url: URL): string[] {
  if (url.hostname !== 'localhost') return [];
  const suffix = url.port ? `:${url.port}` : '';
  return [`127.0.0.1${suffix}`, `[::1]${suffix}`];
}

function isMailServer(raw: string): boolean {
  const url = URL.parse(raw);
  return url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '';
}

/** A name is free, the address is one address, and nothing in it begins another header. */
function isSender(raw: string): boolean {
  return /^([^<>\r\n]*<[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/.test(raw.trim());
}

function isPlainAddress(raw: string): boolean {
  const url = URL.parse(raw);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return false;
  return (
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
  );
}
