/** The words about Word files that come into a manuscript. */
export const documents = {
  files: 'Word files to bring into the article',
  label: 'Importing {name}',
  progress: 'Reading {name}',
  waiting: '{name}: waiting for its turn.',
  reading: 'Reading {name}…',
  cancel: 'Stop importing',
  dismiss: 'Close',
  refused: {
    oldWord:
      '{name} is an older Word file (.doc or .rtf). Open it in Word, save it as .docx, and import it again.',
    encrypted: '{name} has a password. Open it in Word, take the password off, save, and import it again.',
    notWord: '{name} is not a Word file (.docx).',
    damaged: '{name} is damaged and cannot be read. Open it in Word, save it as a new file, and import that.',
    tooLarge:
      '{name} is larger than {megabytes} MB. Compress its pictures in Word, or bring text and photos apart.',
    bomb: '{name} unpacks to far too much and was not opened. If it is a real article, split it into several files.',
    tooSlow: 'Reading {name} took more than {seconds} seconds and was stopped. Split it into smaller files.',
    tooMuchText: '{name} is longer than one article can hold. Split it into several articles.',
    empty: '{name} holds no text and no photo.',
  },
};
