import type { Words } from '#components/words/words.ts';

export const takeDown: Words['takeDown'] = {
  standing: '{person} took the article down, {when}',
  ordered: 'Leaves the site at {when}',
  orderedBy: 'Scheduled by {person}.',
  later: 'At a later time',
  reason: 'Reason',
  reasonHint: 'Only the newsroom sees it; it stays in the record of the article.',
  ground: 'Ground',
  groundHint: 'The law, decision or request, with its number and date.',
  notice: 'Notice to readers',
  noticeHint: 'Optional. Stands at the address of the article in its place.',
  noNotice: 'Only that the newsroom has taken the article down.',
  missing: 'Please fill in this field.',
};
