import { commonPasswords } from './common-passwords.ts';
import { foldText } from './folded-text.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** OWASP ASVS 5.0, 6.2: at least 8, 15 advised, 64 and more allowed, no rules about kinds of letters. */
export const passwordLimits = { shortest: 12, advised: 15, longest: 128 } as const;

/** Tries that are let through in a window, and how long the door then stays shut; all in milliseconds. */
export type RateLimit = { attempts: number; window: number; block: number };
export const rateLimits = {
  /** One account, from wherever; the block is short, because a stranger can bring it about. */
  signInAccount: { attempts: 10, window: 15 * minute, block: 15 * minute },
  /** One address: a newsroom behind one router shares it. */
  signInAddress: { attempts: 50, window: 15 * minute, block: 15 * minute },
  /** Opening one-time links, by address. */
  invitationAddress: { attempts: 20, window: 15 * minute, block: hour },
} as const satisfies Record<string, RateLimit>;
export type RateLimitName = keyof typeof rateLimits;

/** A session ends when nothing happened for `idle`, and in any case after `absolute`. */
export const sessionLimits = { idle: 12 * hour, absolute: 7 * day } as const;

/** How long a one-time link works, in milliseconds, by its kind. */
export const invitationLifetime = { 'first-admin': day, person: 7 * day, reset: day } as const;

export type PasswordProblem = 'tooShort' | 'tooLong' | 'tooCommon' | 'namesAccount';

/** The form that is hashed: a passphrase with marks is the same from every keyboard. */
export function normalisePassword(password: string): string {
  return password.normalize('NFC');
}

/** The first rule that `password` breaks, if any; lengths count characters, not bytes. */
export function passwordProblem(
  password: string,
  account: { email: string; name: string },
): PasswordProblem | undefined {
  const length = [...normalisePassword(password)].length;
  if (length < passwordLimits.shortest) return 'tooShort';
  if (length > passwordLimits.longest) return 'tooLong';
  const bare = bareOf(password);
  const core = coreOf(bare);
  if (isCommon(bare) || isCommon(core)) return 'tooCommon';
  return isOnlyNames(core, account) ? 'namesAccount' : undefined;
}

/** True when a session that was last used at `lastSeenAt` has ended by now. */
export function hasSessionEnded(session: { createdAt: number; lastSeenAt: number }, now: number): boolean {
  return now - session.lastSeenAt >= sessionLimits.idle || now - session.createdAt >= sessionLimits.absolute;
}

/** What guessing tools see through first: capitals, marks and signs. */
function bareOf(password: string): string {
  return foldText(password).replace(/[^\p{L}\p{N}]/gu, '');
}

/** … and digits at either end. */
function coreOf(bare: string): string {
  return bare.replace(/^\d+(?=\p{L})|(?<=\p{L})\d+$/gu, '');
}

function isCommon(core: string): boolean {
  const unit = repeatedUnit(core);
  return unit.length < 4 || commonPasswords.has(core) || commonPasswords.has(unit) || isRun(core);
}

/** The shortest piece that the whole repeats: `abcabcabc` → `abc`; text without repetition is its own unit. */
function repeatedUnit(text: string): string {
  const doubled = text + text;
  const period = doubled.indexOf(text, 1);
  return period === -1 ? text : text.slice(0, period);
}

/** 123456789012, abcdefghijkl and their reverses. */
function isRun(text: string): boolean {
  const runs = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];
  const rings = runs.map((run) => run.repeat(8));
  const reversed = [...text].reverse().join('');
  return rings.some((ring) => ring.includes(text) || ring.includes(reversed));
}

function isOnlyNames(core: string, account: { email: string; name: string }): boolean {
  const names = [account.email, ...account.email.split('@'), account.name]
    .map(bareOf)
    .filter((name) => name.length > 2);
  return names.some((name) => core.replaceAll(name, '').length < 4);
}
