import type { EditorWords } from '#components/editor/editor-words.ts';

/** Words that name themselves, for tests without a catalogue. */
export const plainWords: EditorWords = {
  manuscript: 'manuscript',
  headline: 'headline',
  sapo: 'sapo',
  startWriting: 'startWriting',
  attribution: 'attribution',
  factbox: 'factbox',
  factboxTitle: 'factboxTitle',
  caption: 'caption',
  credit: 'credit',
  creditInferred: 'creditInferred',
  captionToCheck: 'captionToCheck',
  dropHint: 'dropHint',
  altMissing: 'altMissing',
  figure: (number) => `figure ${number}`,
  captionOf: (number) => `caption ${number}`,
  creditOf: (number) => `credit ${number}`,
  waiting: (number) => `waiting ${number}`,
  choosePhoto: (number) => `choose ${number}`,
  uploading: (name, percent) => `${name} ${percent}`,
  uploadFailed: (rule) => rule,
  cancelUpload: (number) => `cancel ${number}`,
  retryUpload: (number) => `retry ${number}`,
  tool: (name) => name,
  altOf: (number) => `alt ${number}`,
};
