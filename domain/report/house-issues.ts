import type { CheckLevel } from '#domain/finding.ts';
import type { HouseRules } from '#domain/house/house-rules.ts';
import { houseWordsIn } from '#domain/house/words-in.ts';
import {
  bodiesOfRegister,
  peopleOfRegister,
  type RegisterInHand,
  type SourcedSlip,
} from '#domain/register/compare.ts';
import { documentsOfRegister } from '#domain/register/documents.ts';
import { inEach } from '#domain/wording/slip.ts';

/** What a newsroom knows that the rules do not: how it writes, and its register on the day of the texts. */
export type HouseOfTexts = { house: HouseRules; register: RegisterInHand };

type Row = { level: CheckLevel; find: (texts: readonly string[], of: HouseOfTexts) => SourcedSlip[] };

/** The checks of the desk that need the newsroom, by the names that other programs are told. */
const rows = {
  houseWord: { name: 'house-word', level: 'warn', find: wordsOfHouse },
  registerPeople: {
    name: 'register-person',
    level: 'warn',
    find: (texts, { register }) => peopleOfRegister(register, texts),
  },
  registerBodies: {
    name: 'register-body',
    level: 'warn',
    find: (texts, { register }) => bodiesOfRegister(register, texts),
  },
  registerDocuments: {
    name: 'register-document',
    level: 'info',
    find: (texts, { register, house }) => documentsOfRegister(register.documents, texts, house),
  },
} as const satisfies Record<string, Row & { name: string }>;

/** What these texts say otherwise than the newsroom; nothing of what it does without. */
export function houseIssues(texts: readonly string[], of: HouseOfTexts) {
  return Object.entries(rows)
    .filter(([check]) => !of.house.off.includes(check))
    .flatMap(([, { name, level, find }]) => find(texts, of).map((slip) => ({ name, level, slip })));
}

function wordsOfHouse(texts: readonly string[], { house }: HouseOfTexts): SourcedSlip[] {
  return inEach((text) => houseWordsIn(house.words, text))(texts, house);
}
