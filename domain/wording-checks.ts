import { type CheckedText, printedTexts } from './checked-texts.ts';
import type { Citation, CitationIssue } from './documents/citation.ts';
import { recogniseDocuments } from './documents/recognise.ts';
import { documentsWithoutSign } from './documents/without-sign.ts';
import type { Check, Checked, CheckLevel, Found } from './finding.ts';
import { unexplainedAbbreviations } from './wording/abbreviations.ts';
import { bodyNames } from './wording/body-names.ts';
import { datesOfOtherStyle } from './wording/date-style.ts';
import { doubledSyllables } from './wording/doubled-syllables.ts';
import { speechesAsInterviews } from './wording/interviews.ts';
import { longSentences } from './wording/long-sentences.ts';
import { openEndings } from './wording/open-endings.ts';
import { quotedTitles } from './wording/quoted-titles.ts';
import { openQuotes, straightQuotes } from './wording/quotes.ts';
import { ranksThatDisagree } from './wording/ranks-disagree.ts';
import { repeatedPassages } from './wording/repeated-passages.ts';
import { secretMarks } from './wording/secret-marks.ts';
import { setPhrases } from './wording/set-phrases.ts';
import { inEach, type WordingRule } from './wording/slip.ts';
import { spacesAndSigns } from './wording/spacing.ts';
import { sumsThatDiffer } from './wording/sums.ts';
import { impossibleSyllables } from './wording/syllables/impossible-syllables.ts';
import { toneStyle } from './wording/tone-style.ts';
import { weekdaysOfOtherDates } from './wording/weekdays.ts';

/** `scope`: the rule sees the article as a whole; to any other, one block is enough. */
type WordingRow = { level: CheckLevel; rule: WordingRule; scope?: 'article' };

/** Rules about the words themselves. A machine may be wrong about them: each can be answered with a reason. */
export const wordingRules = {
  doubledSyllable: { level: 'error', rule: inEach(doubledSyllables) },
  documentTypeCase: { level: 'warn', rule: documentsWith('typeWordCase') },
  documentSpacing: { level: 'warn', rule: documentsWith('spacing') },
  documentCentre: { level: 'warn', rule: documentsWith('centreSpelling') },
  documentPartyForm: { level: 'warn', rule: documentsWith('partyForm') },
  bodyNameCase: { level: 'warn', rule: bodyNames },
  abbreviation: { level: 'warn', rule: unexplainedAbbreviations, scope: 'article' },
  documentWithoutSign: { level: 'info', rule: documentsWithoutSign, scope: 'article' },
  setPhrase: { level: 'warn', rule: setPhrases },
  rankDisagrees: { level: 'warn', rule: ranksThatDisagree, scope: 'article' },
  impossibleSyllable: { level: 'warn', rule: inEach(impossibleSyllables) },
  toneStyle: { level: 'warn', rule: toneStyle },
  spacing: { level: 'warn', rule: inEach(spacesAndSigns) },
  openQuote: { level: 'warn', rule: inEach(openQuotes) },
  straightQuote: { level: 'info', rule: inEach(straightQuotes) },
  dateStyle: { level: 'info', rule: inEach(datesOfOtherStyle) },
  interview: { level: 'warn', rule: speechesAsInterviews, scope: 'article' },
  secretMark: { level: 'error', rule: inEach(secretMarks) },
  sum: { level: 'warn', rule: inEach(sumsThatDiffer) },
  weekday: { level: 'warn', rule: inEach(weekdaysOfOtherDates) },
  longSentence: { level: 'info', rule: longSentences },
  repeatedPassage: { level: 'info', rule: repeatedPassages, scope: 'article' },
  openEnding: { level: 'info', rule: openEndings },
  quotedTitle: { level: 'info', rule: quotedTitles },
} as const satisfies Record<string, WordingRow>;

export type WordingCheckId = keyof typeof wordingRules;

/** What a name or a topic repeats is its own business. */
const places: readonly Found['place'][] = ['headline', 'sapo', 'body', 'figure', 'updateNote', 'apology'];

function checkOf({ level, rule }: WordingRow): Check {
  return {
    level,
    answerable: true,
    find: (article) => {
      // The rules are those of Vietnamese: English says “had had”.
      if (article.metadata.language !== 'vi') return [];
      const { printed, texts } = readingOf(article);
      return onceEach(rule(texts).flatMap((slip) => foundAt(printed[slip.at], slip)));
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

function foundAt(
  text: CheckedText | undefined,
  { match, suggest }: { match: string; suggest?: string | undefined },
) {
  if (!text) return [];
  const { text: _, ...where } = text;
  return [{ ...where, match, ...(suggest && { suggest }) }];
}

/** The same rules as rows of *Soát bài*. */
export const wordingChecks = Object.fromEntries(
  Object.entries(wordingRules).map(([id, row]) => [id, checkOf(row)]),
) as Record<WordingCheckId, Check>;

/** The same words in the same place are one thing to mend, or to answer. */
function onceEach(found: readonly Found[]): Found[] {
  const keyOf = ({ place, figure = 0, match }: Found) => `${place} ${figure} ${match}`;
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

const citations = new WeakMap<readonly string[], readonly Citation[][]>();

/** The documents in each text, read once for all rules about them. */
function documentsIn(texts: readonly string[]): readonly Citation[][] {
  const known = citations.get(texts) ?? texts.map(recogniseDocuments);
  citations.set(texts, known);
  return known;
}

function documentsWith(issue: CitationIssue): WordingRule {
  return (texts) =>
    documentsIn(texts).flatMap((found, at) =>
      found
        .filter(({ issues }) => issues.includes(issue))
        .map(({ raw, suggestion }) => ({ at, match: raw, suggest: suggestion })),
    );
}
