import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, hashOf, sha256Hex } from './canonical.ts';

test('keys are sorted, at every level, and white space is gone', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'ệ' }], a: null })).toBe('{"a":null,"b":[{"c":"ệ","d":1}]}');
});

test('the hash is SHA-256 of the UTF-8 bytes', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex('Đảng')).toBe(createHash('sha256').update('Đảng', 'utf8').digest('hex'));
  expect(hashOf({ b: 1, a: 2 })).toBe(hashOf({ a: 2, b: 1 }));
});

test('what JSON cannot hold has no hash', () => {
  expect(() => hashOf(undefined)).toThrow();
  expect(() => hashOf(Number.NaN)).toThrow();
});

test('canonical JSON survives a round trip, for any JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const canonical = canonicalJson(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
    }),
  );
});
