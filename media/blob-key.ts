const grammar = /^[a-z0-9]+(?:\/[a-z0-9]+(?:[.-][a-z0-9]+)*){1,6}$/;

/** True for `ab/abcd…/960.avif`: lower case, no dot segments, no name that a person chose. */
export function isBlobKey(key: string): boolean {
  return key.length <= 200 && grammar.test(key);
}

/** The key of a photo's rendition; `contentHash` is the SHA-256 (hex) of the file that was taken in. */
export function photoBlobKey(contentHash: string, file: string): string {
  return `${contentHash.slice(0, 2)}/${contentHash}/${file}`;
}
