import { expect, test } from 'vitest';
import { recogniseDocuments } from '#domain/documents/recognise.ts';
import { doubledSyllables } from '#domain/wording/doubled-syllables.ts';
import { demoArticles } from './articles/demo-articles.ts';

const texts = JSON.stringify(demoArticles)
  .split('"')
  .filter((part) => part.length > 20);

test('nothing is marked in the articles of the sample newsroom: a mark without a mistake costs trust', () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.flatMap((text) => doubledSyllables(text).map(({ match }) => `${match}: ${text}`))).toEqual([]);
  expect(texts.flatMap(recogniseDocuments).flatMap(({ issues }) => issues)).toEqual([]);
});
