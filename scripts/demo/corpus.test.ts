import { describe, expect, test } from 'vitest';
import { noHouseRules } from '#domain/house/house-rules.ts';
import { plants } from '#domain/wording/corpus/planted-errors.ts';
import { type WordingCheckId, wordingRules } from '#domain/wording-checks.ts';
import { corpusSentences } from './corpus-sentences.ts';

const sentences = corpusSentences;
const rules = Object.keys(wordingRules) as WordingCheckId[];

/** Abbreviations are explained once an article, which a sentence alone does not show. */
const ofSentences = rules.filter((rule) => rule !== 'abbreviation');

test('in three hundred clean sentences nothing is marked by any rule', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  const marks = sentences.flatMap((sentence) =>
    ofSentences.flatMap((rule) =>
      wordingRules[rule]
        .find([sentence], noHouseRules)
        .map(({ match }) => `${rule}: ${match} in “${sentence}”`),
    ),
  );
  expect(marks).toEqual([]);
});

/** The least share of planted mistakes that a rule has to find; docs/checks.md tells what it finds. */
const least: Partial<Record<WordingCheckId, number>> = {
  doubledSyllable: 0.85,
  impossibleSyllable: 0.95,
  sum: 0.9,
};

describe('mistakes planted one at a time in those sentences', () => {
  const counts = Object.entries(plants).map(([rule, plant]) => {
    const planted = sentences.flatMap((sentence, at) => plant?.(sentence, at) ?? []);
    const found = planted.filter(
      (text) => wordingRules[rule as WordingCheckId].find([text], noHouseRules).length > 0,
    );
    return { rule: rule as WordingCheckId, planted: planted.length, found: found.length };
  });

  test.each(counts)('$rule: $found of $planted found', ({ rule, planted, found }) => {
    expect(planted).toBeGreaterThan(2);
    expect(found / planted).toBeGreaterThanOrEqual(least[rule] ?? 0.99);
  });

  test('are more than three hundred, and each rule marks only its own kind', () => {
    expect(counts.reduce((sum, { planted }) => sum + planted, 0)).toBeGreaterThan(300);
    const others = Object.entries(plants).flatMap(([planted, plant]) =>
      sentences.flatMap((sentence, at) => {
        const text = plant?.(sentence, at);
        if (text === undefined) return [];
        return ofSentences
          .filter((rule) => rule !== planted && wordingRules[rule].find([text], noHouseRules).length > 0)
          .map((rule) => `${planted} was marked by ${rule} too: ${text}`);
      }),
    );
    expect(others).toEqual([]);
  });
});
