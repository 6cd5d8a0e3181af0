import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** JSON in the one form of RFC 8785, so that equal content has equal bytes. Throws for what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('this value has no JSON form');
  return json;
}

export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The content hash that signatures and editions name. */
export function hashOf(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}
