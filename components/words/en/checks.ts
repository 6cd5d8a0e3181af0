import type { Words } from '#components/words/words.ts';

export const checks: Words['checks'] = {
  headlineMissing: 'There is no headline. Write one at the top of the manuscript.',
  sapoMissing: 'There is no standfirst. Write a short summary right under the headline.',
  sectionMissing: 'No section is chosen. Choose one under Details.',
  bylineMissing: 'There is no byline. Add the writer’s name under Details.',
  datelineDateMissing: 'The dateline has no date. Fill it in under Details.',
  datelinePlaceMissing: 'The dateline has no place. Fill it in under Details.',
  bodyEmpty: 'The body is empty. Write at least one paragraph under the standfirst.',
  apologyWordsMissing:
    'The correction does not say what was printed wrongly and what is true. Fill it in under Details.',
  apologyTitleMissing: 'The headline of a correction and apology must begin with the prescribed title.',
  correctionNoteMissing:
    'The correction does not say what was wrong. Write the wrong and the right words in the note on the update.',
  figurePhotoMissing: 'Photo {figure} has no file. Choose a photo, or delete this place.',
  figureCaptionMissing: 'Photo {figure} has no caption. Say who does what, and where.',
  figureCreditMissing: 'Photo {figure} has no credit. Name the photographer or the source.',
  figureAltMissing: 'Photo {figure} has no alt text. Describe it for people who cannot see it.',
  toolbarWords:
    '{figure, plural, =0 {Words} other {Photo {figure}: words}} of an image toolbar are left over. Delete:',
  uncleanText:
    '{figure, plural, =0 {Hidden} other {Photo {figure}: hidden}} characters or wrongly coded letters. Type again:',
  doubledSpace: '{figure, plural, =0 {Too} other {Photo {figure}: too}} many spaces. Take some out:',
  conferenceChanged:
    'The record of the conference has changed since. Readers see what was signed: take it anew in Details.',
  conferencePeople: 'Another rank, name or office than the record of the conference has:',
  conferenceFigures: 'Another number than the record of the conference has:',
  conferenceDay: 'Another day or part of the day than the record of the conference has:',
  blankLeft: 'A blank of the template is still open. Fill it in, or delete the sentence:',
  rankDisagrees: 'The same person with another rank than above:',
  weekday: 'The weekday is not that of the date:',
  doubledSyllable:
    '{figure, plural, =0 {A syllable} other {Photo {figure}: a syllable}} stands twice. Delete one, or say why it stays:',
  documentTypeCase: 'The type of a document begins with a capital before its number:',
  documentSpacing: 'The number of a document has no spaces, and short hyphens:',
  documentCentre: 'In numbers of documents the centre is written TW:',
  documentPartyForm: 'A document of the Party: hyphen before the type, slash before the body:',
  bodyNameCase: 'The house writes the name of this body otherwise:',
  abbreviation: 'This abbreviation is not written out where it stands first:',
  setPhrase: 'A phrase that is often written wrongly:',
  longSentence: 'A sentence of more than 90 words. Make two of it:',
  repeatedPassage: 'This passage stands word for word elsewhere in the article:',
  openEnding: 'The paragraph ends in dots or “v.v.”. Say it to the end:',
  quotedTitle: 'The quoted words may be the title of a document. Compare them with the document:',
  headlineLong: 'The headline has more than 12 words. Shorten it if you can. Words:',
  slugMissing: 'The headline gives no address. Set one under Details.',
  altRepeatsCaption:
    'The alt text of photo {figure} repeats its caption or the headline. Say what can be seen:',
  captionToCheck: 'The caption of photo {figure} is unusually long. See whether body text is mixed in:',
  creditInferred: 'The credit of photo {figure} was inferred. Check it:',
};

export const places: Words['places'] = {
  apology: 'Correction and apology',
  updateNote: 'Note on the update',
  headline: 'Headline',
  sapo: 'Standfirst',
  section: 'Section',
  byline: 'Byline',
  dateline: 'Dateline',
  figure: 'Photo',
  body: 'Body',
  slug: 'Address',
  conference: 'Conference',
};
