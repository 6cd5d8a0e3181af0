import type { Words } from '#components/words/words.ts';

export const apology: Words['apology'] = {
  title: 'Correction and apology',
  start: 'Correction and apology',
  startLead:
    'Starts an item of its own that corrects this article and apologises for it, under the prescribed title. It is signed like any article; once published, the two link to each other and the item stands in the public list.',
  startNow: 'Start the item',
  corrects: 'Corrects',
  correctedBy: 'Corrected by:',
  about: 'About “{headline}” ({section}, published on {when}).',
  wrong: 'What was printed wrongly',
  right: 'What is true',
  titleHint: 'The headline must begin with “{title}”. The apology stands in the text.',
};
