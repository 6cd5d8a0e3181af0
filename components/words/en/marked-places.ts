import type { Words } from '#components/words/words.ts';

export const markedPlaces: Words['markedPlaces'] = {
  marking: 'What to mend',
  markingLead:
    'Select words in the text and mark them. They go along with your reason when you return the article.',
  mark: 'Mark what is selected',
  selectFirst: 'Select words in the text first.',
  note: 'What to mend at “{quote}”',
  noteLabel: 'What to mend',
  remove: 'Remove the mark at “{quote}”',
  photo: 'photo',
  gone: 'The words here were deleted; the note goes along with the reason.',
  inReturn: '{count, plural, one {# marked place goes along.} other {# marked places go along.}}',
  withoutNote: 'A marked place does not say what to mend. Say it, or remove the mark.',
  open: 'Marked places',
  answered: '{done} of {count} answered',
  goTo: 'Go to “{quote}”',
  by: '{person} says:',
  answer: 'Answer about “{quote}”',
  answerLabel: 'Answer',
  save: 'Save the answer',
  change: 'Change the answer',
  answerBy: '{person} answers:',
  voids:
    'This article is signed by {people}. Changing one letter voids these signatures, and they must be given again.',
  voidsSchedule: 'The publication that is scheduled could not go out either.',
};
