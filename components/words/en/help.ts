import type { help as vietnamese } from '#components/words/vi/help.ts';

/** The keyboard help. */
export const help: typeof vietnamese = {
  title: 'Keys and shorthand',
  search: 'Search the keys',
  none: 'No key is called that.',
  typed: 'or type',
  groups: {
    steps: 'Back and forth',
    blocks: 'Paragraphs and headings',
    letters: 'Letters',
    lists: 'Lists and quotes',
    inserts: 'Insert',
    page: 'The whole manuscript',
    text: 'While writing',
  },
  typography: {
    title: 'Signs',
    quotes: 'Quotation marks',
    ellipsis: 'Ellipsis',
    dash: 'Dash',
    switch: 'Correct signs behind a space (one Backspace takes it back)',
  },
  textKeys: {
    slash: 'Open the insert menu, at the start of a line or after a space',
    enterInField: 'From headline to standfirst, from there to the text',
    lineBreak: 'New line in the same paragraph',
    deeper: 'Move a list item inwards',
    higher: 'Move a list item outwards',
    nextCell: 'The next cell of a table; in the last one, a new row',
    previousCell: 'The cell before',
    writeBelow: 'Write on below a table, box or quote that ends the text',
    leaveBlock: 'Out of a list, quote or fact box',
    takeBack: 'Get back exactly what was typed as shorthand',
    selectField: 'Select the field, pressed again the whole manuscript',
    toTools: 'To the nearest tools',
    toText: 'Back to the text, close what is open',
    nextHit: 'Next hit, from the search field',
    previousHit: 'Previous hit, from the search field',
  },
};
