import type { NoticeKind } from '#domain/notices.ts';

/** One notice, as a letter tells it. */
export type LetterNotice = {
  kind: NoticeKind;
  headline: string;
  /** Who did it; absent when a clock did. */
  actor?: string;
  at: number;
  words?: string;
  /** Where it is read at the desk. */
  url: string;
};

/** What is to be written to somebody: one notice at once, or those of a day. */
export type LetterAsked = {
  language: 'vi' | 'en';
  person: string;
  newsroom: string;
  notices: readonly LetterNotice[];
  isDigest: boolean;
  /** Where they choose what they are told. */
  choicesUrl: string;
};

/** Words a letter; the words of screens and letters stand in one catalogue, above this folder. */
export type WriteLetter = (asked: LetterAsked) => { subject: string; text: string };
