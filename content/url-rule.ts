const longestHref = 2048;

// White space, backslashes, controls, invisible and direction characters have no place in an address.
const forbiddenCharacters = /[\s\\\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u;

/** The site that a relative address is resolved against, only to see that it stays there. */
const ownSite = 'https://toa-soan.invalid';

/**
 * The address that a link may carry, trimmed, or undefined. Allowed are http, https, mailto, tel and paths of this
 * site. Refused are user names, `//`, `/\`, control characters and every other scheme.
 */
export function safeHref(raw: string): string | undefined {
  const href = raw.trim();
  if (href.length === 0 || href.length > longestHref || forbiddenCharacters.test(href)) return undefined;
  return rules.some((isAllowed) => isAllowed(href)) ? href : undefined;
}

/** Whether a stored link may stay as it is: safe, and already trimmed. */
export function isSafeHref(value: unknown): boolean {
  return typeof value === 'string' && safeHref(value) === value;
}

const rules: ((href: string) => boolean)[] = [isWebAddress, isPathOfThisSite, isMailAddress, isPhoneNumber];

// The double slash is demanded, because browsers read `https:evil.example` as an address too.
function isWebAddress(href: string): boolean {
  if (!/^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(href)) return false;
  const url = parse(href);
  return url !== undefined && url.username === '' && url.password === '' && url.hostname !== '';
}

function isPathOfThisSite(href: string): boolean {
  if (!/^\/(?!\/)/.test(href)) return false;
  const url = parse(href, ownSite);
  return url?.origin === ownSite && !url.pathname.startsWith('//');
}

// An encoded line break would let a link write mail headers of its own.
function isMailAddress(href: string): boolean {
  return /^mailto:[^@?:/]+@[^@?:/]+\.[^@?:/]+(?:\?[^@]*)?$/i.test(href) && !/%0[ad]/i.test(href);
}

function isPhoneNumber(href: string): boolean {
  return /^tel:\+?[\d().-]{3,32}$/i.test(href);
}

function parse(href: string, base?: string): URL | undefined {
  return URL.canParse(href, base) ? new URL(href, base) : undefined;
}
