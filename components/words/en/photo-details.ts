import type { photoDetails as vietnamese } from '#components/words/vi/photo-details.ts';

/** What a photographer wrote into the file of a photo. */
export const photoDetails: typeof vietnamese = {
  label: 'Details in the file of photo {number}',
  found: 'The file of photo {number} holds details of its photographer.',
  taken: 'Taken on {taken}.',
  more: '{count, plural, one {# more photo} other {# more photos}}.',
  caption: 'Caption',
  credit: 'Credit',
  useBoth: 'Use both',
  useCaption: 'Use the caption',
  useCredit: 'Use the credit',
  leave: 'Leave it',
};
