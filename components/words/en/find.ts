import type { find as vietnamese } from '#components/words/vi/find.ts';

/** Find and replace in the manuscript. */
export const find: typeof vietnamese = {
  label: 'Find and replace in the manuscript',
  query: 'Find in the manuscript',
  count: '{current}/{count}',
  none: 'Not found',
  previous: 'Previous',
  next: 'Next',
  close: 'Close search',
  marks: 'Marks count',
  capitals: 'Match case',
  wholeWord: 'Whole word',
  replace: 'Replace',
  replacement: 'Replace with',
  keepCase: 'Keep the capitals of what is replaced',
  replaceOne: 'Replace',
  replaceAll: 'Replace all…',
  replaced: '{count, plural, one {# place} other {# places}} replaced',
  previewTitle: 'Before replacing',
  previewHint: 'What you untick stays as it is. One undo takes everything back.',
  previewAll: 'All {count, plural, one {# place} other {# places}}',
  previewMore: 'Show more, {count} left',
  replaceChosen: 'Replace {count, plural, one {# place} other {# places}}',
  blocks: {
    headline: 'Headline',
    sapo: 'Standfirst',
    heading: 'Subheading',
    caption: 'Caption',
    credit: 'Credit',
    attribution: 'Speaker',
  },
};
