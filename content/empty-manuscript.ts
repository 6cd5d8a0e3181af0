import type { ManuscriptJSON } from './manuscript.ts';

/** A new article: no headline, no standfirst, one empty paragraph to write in. */
export function emptyManuscript(): ManuscriptJSON {
  return { type: 'doc', content: [{ type: 'headline' }, { type: 'sapo' }, { type: 'paragraph' }] };
}
