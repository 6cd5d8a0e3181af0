import { inEach } from './slip.ts';

/** A paragraph that ends in dots or *v.v.*: what else there was, the reader is not told. */
export const openEndings = inEach((text) => {
  const end = /(?:\S+\s+){0,3}\S*(?:…|\.\.\.|v\.v\.?)["”’]?\s*$/u.exec(text);
  return end ? [{ match: end[0].trim() }] : [];
});
