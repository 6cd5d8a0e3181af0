import type { tools as vietnamese } from '#components/words/vi/tools.ts';

/** The names of everything that can be done to a manuscript. */
export const tools: typeof vietnamese = {
  barLabel: 'Manuscript formatting',
  photoFiles: 'Photo files to insert',
  selectionLabel: 'Tools for the selected words',
  slashLabel: 'Insert here',
  slashNone: 'Nothing is called that',
  names: {
    undo: 'Undo',
    redo: 'Redo',
    paragraph: 'Paragraph',
    heading2: 'Subheading',
    heading3: 'Small subheading',
    bulletList: 'Bulleted list',
    orderedList: 'Numbered list',
    quote: 'Quote',
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    photo: 'Insert photos',
    wordFile: 'Import a Word file',
    find: 'Find',
    replace: 'Find and replace',
    outline: 'Outline',
    focus: 'Focus mode',
    preview: 'Preview',
    help: 'Keyboard help',
  },
};
