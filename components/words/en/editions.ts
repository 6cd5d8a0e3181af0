import type { Words } from '#components/words/words.ts';

export const editions: Words['editions'] = {
  title: 'Editions',
  edition: 'Edition {number}',
  kinds: {
    first: 'First',
    update: 'Update',
    correction: 'Correction',
    apology: 'Correction and apology',
  },
  live: 'Live',
  published: '{person} published, {when}',
  read: 'Read',
  readOf: 'Read edition {number}',
  changes: 'Compare with edition {before}',
  changesOf: 'Compare edition {number} with edition {before}',
  between: 'Changes from revision {from} to revision {to}',
};
