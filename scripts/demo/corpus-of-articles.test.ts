import { describe, expect, test } from 'vitest';
import { recogniseDocuments } from '#domain/documents/recognise.ts';
import { noHouseRules } from '#domain/house/house-rules.ts';
import { documentForms } from '#domain/wording/corpus/document-forms.ts';
import {
  findsCount,
  findsPerson,
  knownOtherwise,
  type PlantInArticle,
  plantCount,
  plantsInArticles,
  type Texts,
  withPerson,
} from '#domain/wording/corpus/planted-in-articles.ts';
import { type WordingCheckId, wordingRules } from '#domain/wording-checks.ts';
import { corpusSentences } from './corpus-sentences.ts';

/** Five sentences in a row are an article: a headline, a standfirst and three paragraphs. */
const articles: Texts[] = corpusSentences.slice(4).map((_, at) => corpusSentences.slice(at, at + 5));
const ofArticles = (Object.keys(wordingRules) as WordingCheckId[]).filter(
  (id) => wordingRules[id].scope === 'article',
);
const finds = (id: WordingCheckId, texts: Texts) => wordingRules[id].find(texts, noHouseRules).length > 0;

test('in three hundred clean articles no rule about the whole of one marks anything', () => {
  expect(articles.length).toBeGreaterThanOrEqual(300);
  const marks = articles.flatMap((texts) =>
    ofArticles.filter((id) => finds(id, texts)).map((id) => `${id} in “${texts.join(' ')}”`),
  );
  expect(marks).toEqual([]);
  // One of them is cut off before its body says the number of the headline.
  expect(articles.filter(findsCount).length).toBeLessThanOrEqual(1);
});

describe('mistakes planted one at a time in those articles', () => {
  const counts = Object.entries<PlantInArticle>(plantsInArticles).map(([rule, plant]) => {
    const planted = articles.flatMap((texts, at) => {
      const wrong = plant(texts, at);
      return wrong ? [wrong] : [];
    });
    const found = planted.filter((texts) => finds(rule as WordingCheckId, texts)).length;
    const stray = planted.flatMap((texts) => ofArticles.filter((id) => id !== rule && finds(id, texts)));
    return { rule, planted: planted.length, found, stray };
  });

  test.each(counts)('$rule: $found of $planted found, and by no other rule', ({ planted, found, stray }) => {
    expect(planted).toBeGreaterThan(30);
    expect(found / planted).toBeGreaterThanOrEqual(0.97);
    expect(stray).toEqual([]);
  });

  test('every rule about whole articles is tried', () => {
    expect(ofArticles.filter((id) => !(id in plantsInArticles))).toEqual([]);
  });

  test('a count that headline and body tell in two ways is found', () => {
    expect(articles.map(plantCount).filter((texts) => !findsCount(texts))).toEqual([]);
  });

  test('somebody with another rank than the newsroom knows is found', () => {
    const missed = articles.filter((texts, at) => !findsPerson(knownOtherwise(at), withPerson(texts, at)));
    const invented = articles.filter((texts, at) => findsPerson(knownOtherwise(at), texts));
    expect([missed, invented]).toEqual([[], []]);
  });
});

describe('numbers of documents', () => {
  test('every form is read wherever it stands in a sentence, and as what it is', () => {
    const planted = documentForms.flatMap(([form, canonical]) =>
      corpusSentences.map((sentence, at) => {
        const words = sentence.split(' ');
        const text = words.toSpliced(1 + (at % Math.max(1, words.length - 1)), 0, form).join(' ');
        return { text, canonical, known: recogniseDocuments(sentence).length };
      }),
    );
    const missed = planted.filter(
      ({ text, canonical }) => !recogniseDocuments(text).some((found) => found.canonical === canonical),
    );
    const invented = planted.filter(({ text, known }) => recogniseDocuments(text).length > known + 1);
    expect(planted.length).toBeGreaterThan(3_000);
    expect(missed).toEqual([]);
    expect(invented).toEqual([]);
  });

  test('in clean sentences nothing is read that is no document', () => {
    const numbers = corpusSentences.flatMap((text) => recogniseDocuments(text).map(({ raw }) => raw));
    expect(numbers.filter((raw) => !/\d.*[-/]\p{Lu}/u.test(raw))).toEqual([]);
    expect(corpusSentences.filter((text) => /\d/.test(text)).length).toBeGreaterThan(100);
  });
});
