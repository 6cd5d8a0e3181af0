import type { checkReasons as vi } from '#components/words/vi/check-reasons.ts';

export const checkReasons: typeof vi = {
  doubledSyllable:
    'Two equal syllables in a row are mostly a slip; a real report stood for years with “tổ chức chức đảng”. True doubles (luôn luôn, dần dần) are left alone.',
  documentTypeCase: 'A type of document before a number takes a capital (Decree 30/2020/NĐ-CP, appendix II).',
  documentSpacing:
    'Numbers are written without spaces, with short hyphens (Hướng dẫn 36-HD/VPTW; Decree 30/2020/NĐ-CP, appendix I).',
  documentCentre: 'The Centre is TW in numbers of documents (Hướng dẫn 36-HD/VPTW).',
  documentPartyForm: 'The Party writes number, hyphen, type, slash, body (Hướng dẫn 36-HD/VPTW, II.1.3).',
  bodyNameCase: 'Capitals of bodies: the house list, and Decree 30/2020/NĐ-CP, appendix II.',
  abbreviation: 'Written out at first, the short form in brackets: no reader has to guess.',
  setPhrase: 'Like-sounding syllables that were mixed up in print; the house list.',
  rankDisagrees: 'Nobody has two names, ranks or offices in one article. What stands first is proposed.',
  countDisagrees: 'Headline and standfirst give the number of the body; mend whichever is wrong.',
  impossibleSyllable:
    'By a table of onsets, rimes and tones; names, foreign words and short forms are left alone.',
  toneStyle: 'As the house has chosen (Rules of the house). Names stay as people write them.',
  spacing: 'Signs stand right behind the word, with a space after them.',
  openQuote: 'A reader has to know where a quotation begins and ends.',
  straightQuote: 'Curved quotation marks are the custom of print.',
  dateStyle: 'As the house has chosen (Rules of the house).',
  interview: 'Decree 119/2020/NĐ-CP fines speeches at meetings that are printed as interviews.',
  secretMark: 'Circular 03/2019/TT-BQP and the law on state secrets; every signer sees the reason.',
  sum: 'The parts after “gồm”, or percentages with “còn lại”, are added up.',
  decimalPoint: 'Vietnamese writes 97,2; the point parts thousands.',
  weekday: 'By the calendar, that date fell on another weekday.',
  longSentence: 'More than 90 words are hard to read on a phone.',
  repeatedPassage: 'Fifteen words or more stand twice, mostly after pasting twice.',
  openEnding: 'An ellipsis at the end leaves the reader guessing.',
  quotedTitle: 'A quoted title must be that of the document, word for word.',
  conferencePeople: 'Compared with chair, guests and attendees in the record of the conference.',
  conferenceFigures: 'Compared with the figures in the record of the conference.',
  conferenceDay: 'Compared with day and part of the day in the record of the conference.',
  conferenceCaption:
    'A caption says at least what, where and when (guidance of the news agency); place and day come from the record.',
  captionBare:
    'A caption says at least what, where and when (guidance of the news agency): photos are often seen, and printed again, without their article.',
  linkWords:
    'Whoever hears the page, or goes through its links, has these words alone (WCAG 2.2, 2.4.4). Name the page that it leads to.',
  quoteSpeaker: 'Words in a quotation need their speaker; a motto may stay.',
  houseWord: 'The newsroom put it on its own list (Rules of the house).',
  registerPeople: 'Compared with the register, on the day of the conference or of the dateline.',
  registerBodies: 'Bodies begin, merge and end: the name must be that of the day of the event.',
  registerDocuments: 'Compared with the register of documents: title, day of issue.',
  documentWithoutSign: 'The whole number stands nowhere in the article.',
  blankLeft: 'The template makes nothing up: what is not known stays in square brackets for the writer.',
};
