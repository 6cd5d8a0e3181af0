import { expect, test } from 'vitest';
import { plainText } from '#content/plain-text.ts';
import { recogniseDocuments } from '#domain/documents/recognise.ts';
import { doubledSyllables } from '#domain/wording/doubled-syllables.ts';
import { sentencesOf } from '#domain/wording/sentences.ts';
import { demoArticles } from './articles/demo-articles.ts';
import { manuscriptOf } from './manuscript-of.ts';

/** Sentences of our own writing, of the kind that newsrooms print. */
const sentences = demoArticles.flatMap((article) =>
  plainText(manuscriptOf(article, () => 'asset'))
    .split('\n')
    .flatMap(sentencesOf),
);

test('of slips planted between every two words, nearly all are found, and none where nothing was planted', () => {
  expect(sentences.length).toBeGreaterThan(200);
  expect(sentences.flatMap(doubledSyllables)).toEqual([]);
  let [planted, found] = [0, 0];
  for (const sentence of sentences) {
    const words = sentence.split(' ');
    for (const [at, word] of words.entries()) {
      // A capital may begin a name, and a sign behind the word parts the two.
      if (!/^\p{Ll}{2,}$/u.test(word)) continue;
      planted += 1;
      const slipped = words.toSpliced(at, 0, word).join(' ');
      if (doubledSyllables(slipped).some(({ suggest }) => suggest === word)) found += 1;
    }
  }
  expect(planted).toBeGreaterThan(2500);
  expect(found / planted).toBeGreaterThan(0.85);
});

const numbers = ['21-KL/TW', '847-NQ/QUTW', '30/2020/NĐ-CP', '126/2025/QH15', '1719/QĐ-TTg', '112-HD/BTGTU'];

test('a number is read wherever it stands in a sentence, and nothing else is', () => {
  expect(sentences.flatMap(recogniseDocuments).map(({ canonical }) => canonical)).toEqual([
    '21-KL/TW',
    '37-QĐ/TW',
  ]);
  const missed: string[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const number = numbers[at % numbers.length] ?? '';
    const words = sentence.split(' ');
    const slipped = words.toSpliced(at % words.length, 0, `Nghị quyết số ${number}`).join(' ');
    if (!recogniseDocuments(slipped).some(({ canonical }) => canonical === number)) missed.push(slipped);
  }
  expect(missed).toEqual([]);
});
