import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as text that fits a cookie and a URL. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a token, in hex: what the database holds. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether `text` could be a token of ours; anything else is not worth a look into the database. */
export function looksLikeToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
