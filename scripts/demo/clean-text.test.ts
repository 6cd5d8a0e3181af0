import { expect, test } from 'vitest';
import { runChecks } from '#domain/publishing-checks.ts';
import { wordingRules } from '#domain/wording-checks.ts';
import { demoArticles } from './articles/demo-articles.ts';
import { manuscriptOf, metadataOf } from './manuscript-of.ts';

test('nothing is marked in the articles of the sample newsroom: a mark without a mistake costs trust', () => {
  const marks = demoArticles.flatMap((article) => {
    const checked = { doc: manuscriptOf(article, () => 'asset'), metadata: metadataOf(article, Date.now()) };
    return runChecks(checked)
      .filter(({ check }) => check in wordingRules || check === 'countDisagrees')
      .map(({ check, match }) => `${article.headline}: ${check}: ${match}`);
  });
  expect(demoArticles.length).toBeGreaterThan(20);
  expect(marks).toEqual([]);
});
