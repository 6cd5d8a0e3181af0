import type { outline as vietnamese } from '#components/words/vi/outline.ts';

/** The shape of the article beside the text. */
export const outline: typeof vietnamese = {
  label: 'Outline',
  close: 'Close the outline',
  empty: 'No subheading, photo or box yet.',
  figure: 'Photo {number}: {text}',
  noCaption: 'no caption yet',
  untitled: {
    heading2: 'Empty subheading',
    heading3: 'Empty subheading',
    factbox: 'Fact box',
    table: 'Table',
    quote: 'Quote',
  },
};
