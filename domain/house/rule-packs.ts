import type { CheckId } from '#domain/publishing-checks.ts';

/** Checks that a newsroom may switch off, by what they are about; the others hold for everybody. */
export const rulePacks = {
  spelling: ['doubledSyllable', 'impossibleSyllable', 'setPhrase', 'spacing', 'openQuote', 'doubledSpace'],
  documents: [
    'documentTypeCase',
    'documentSpacing',
    'documentCentre',
    'documentPartyForm',
    'documentWithoutSign',
    'quotedTitle',
  ],
  house: [
    'toneStyle',
    'dateStyle',
    'decimalPoint',
    'straightQuote',
    'bodyNameCase',
    'abbreviation',
    'houseWord',
  ],
  facts: [
    ...[
      'weekday',
      'rankDisagrees',
      'countDisagrees',
      'sum',
      'registerPeople',
      'registerBodies',
      'registerDocuments',
    ],
    ...['conferencePeople', 'conferenceFigures', 'conferenceDay', 'conferenceCaption'],
  ],
  reading: [
    'headlineLong',
    'sapoLong',
    'longSentence',
    'repeatedPassage',
    'openEnding',
    'quoteSpeaker',
    'captionBare',
    'linkWords',
  ],
  law: ['interview', 'secretMark'],
} as const satisfies Record<string, readonly CheckId[]>;

export type RulePack = keyof typeof rulePacks;
export type SwitchableCheck = (typeof rulePacks)[RulePack][number];

const switchable: ReadonlySet<string> = new Set(Object.values(rulePacks).flat());

export function isSwitchable(check: string): check is SwitchableCheck {
  return switchable.has(check);
}
