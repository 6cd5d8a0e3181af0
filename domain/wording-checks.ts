import { type CheckedText, printedTexts } from './checked-texts.ts';
import {
  documentCentre,
  documentPartyForm,
  documentSpacing,
  documentTypeCase,
} from './documents/number-forms.ts';
import { documentWithoutSign } from './documents/without-sign.ts';
import type { Check, Checked, Found } from './finding.ts';
import { foundIn } from './found-slips.ts';
import { noHouseRules } from './house/house-rules.ts';
import { abbreviation } from './wording/abbreviations.ts';
import { bodyNameCase } from './wording/body-names.ts';
import { dateStyle } from './wording/date-style.ts';
import { decimalPoint } from './wording/decimal-points.ts';
import { doubledSyllable } from './wording/doubled-syllables.ts';
import { interview } from './wording/interviews.ts';
import { longSentence } from './wording/long-sentences.ts';
import { openEnding } from './wording/open-endings.ts';
import { quotedTitle } from './wording/quoted-titles.ts';
import { openQuote, straightQuote } from './wording/quotes.ts';
import { rankDisagrees } from './wording/ranks-disagree.ts';
import { repeatedPassage } from './wording/repeated-passages.ts';
import { secretMark } from './wording/secret-marks.ts';
import { setPhrase } from './wording/set-phrases.ts';
import { spacing } from './wording/spacing.ts';
import { sum } from './wording/sums.ts';
import { impossibleSyllable } from './wording/syllables/impossible-syllables.ts';
import { toneStyle } from './wording/tone-style.ts';
import { weekday } from './wording/weekdays.ts';
import type { WordingRule } from './wording/wording-rule.ts';

/** Rules about the words themselves. A machine may be wrong about them: each can be answered with a reason. */
export const wordingRules = {
  doubledSyllable,
  documentTypeCase,
  documentSpacing,
  documentCentre,
  documentPartyForm,
  bodyNameCase,
  abbreviation,
  documentWithoutSign,
  setPhrase,
  rankDisagrees,
  impossibleSyllable,
  toneStyle,
  spacing,
  openQuote,
  straightQuote,
  dateStyle,
  interview,
  secretMark,
  sum,
  weekday,
  decimalPoint,
  longSentence,
  repeatedPassage,
  openEnding,
  quotedTitle,
} as const satisfies Record<string, WordingRule>;

export type WordingCheckId = keyof typeof wordingRules;

/** What a name or a topic repeats is its own business. */
const places: readonly Found['place'][] = ['headline', 'sapo', 'body', 'figure', 'updateNote', 'apology'];

function checkOf({ level, find }: WordingRule): Check {
  return {
    level,
    answerable: true,
    find: (article) => {
      // The rules are those of Vietnamese: English says “had had”.
      if (article.metadata.language !== 'vi') return [];
      const { printed, texts } = readingOf(article);
      return foundIn(printed, find(texts, article.house ?? noHouseRules));
    },
  };
}

type Reading = { printed: CheckedText[]; texts: string[] };
const readings = new WeakMap<Checked, Reading>();

/** The texts of an article, gathered once for all rules. */
function readingOf(article: Checked): Reading {
  const known = readings.get(article);
  if (known) return known;
  const printed = printedTexts(article).filter(({ place }) => places.includes(place));
  const reading = { printed, texts: printed.map(({ text }) => text) };
  readings.set(article, reading);
  return reading;
}

/** The same rules as rows of *Soát bài*. */
export const wordingChecks = Object.fromEntries(
  Object.entries(wordingRules).map(([id, row]) => [id, checkOf(row)]),
) as Record<WordingCheckId, Check>;
