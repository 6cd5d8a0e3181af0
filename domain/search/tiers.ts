/** How a tier reads the words: with their marks, with those that were typed, or without any. */
export type Reading = 'exact' | 'asTyped' | 'folded';
export type SearchTier = {
  field: 'headlines' | 'texts';
  reading: Reading;
  /** Whether all words stand side by side, as they were typed. */
  isPhrase: boolean;
  /** Whether the last word may be the beginning of one. */
  isBeginning?: true;
  /** Whether it is looked through only when the rows before it found nothing. */
  isLastResort?: true;
};

/** A result of an earlier row stands above all of a later one; within a row the newest article is first. */
export const searchTiers: readonly SearchTier[] = [
  { field: 'headlines', reading: 'exact', isPhrase: true },
  { field: 'texts', reading: 'exact', isPhrase: true },
  { field: 'headlines', reading: 'exact', isPhrase: false },
  { field: 'headlines', reading: 'asTyped', isPhrase: true },
  { field: 'texts', reading: 'asTyped', isPhrase: true },
  { field: 'headlines', reading: 'folded', isPhrase: true },
  { field: 'texts', reading: 'folded', isPhrase: true },
  { field: 'texts', reading: 'exact', isPhrase: false },
  { field: 'headlines', reading: 'folded', isPhrase: false },
  { field: 'texts', reading: 'asTyped', isPhrase: false },
  { field: 'texts', reading: 'folded', isPhrase: false },
  { field: 'headlines', reading: 'folded', isPhrase: false, isBeginning: true, isLastResort: true },
  { field: 'texts', reading: 'folded', isPhrase: false, isBeginning: true, isLastResort: true },
];

/** What is offered while somebody types: headlines whose words begin so. */
export const suggestionTiers: readonly SearchTier[] = [
  { field: 'headlines', reading: 'asTyped', isPhrase: true, isBeginning: true },
  { field: 'headlines', reading: 'folded', isPhrase: true, isBeginning: true },
  { field: 'headlines', reading: 'folded', isPhrase: false, isBeginning: true },
];
