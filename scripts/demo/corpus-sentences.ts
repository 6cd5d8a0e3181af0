import { plainText } from '#content/plain-text.ts';
import { cleanSentences } from '#domain/wording/corpus/clean-sentences.ts';
import { sentencesOf } from '#domain/wording/sentences.ts';
import { demoArticles } from './articles/demo-articles.ts';
import { manuscriptOf } from './manuscript-of.ts';

const ofDemo = demoArticles.flatMap((article) =>
  plainText(manuscriptOf(article, () => 'asset'))
    .split('\n')
    .flatMap(sentencesOf),
);

/** Sentences without a mistake: ours, and those of the sample newsroom. */
export const corpusSentences: readonly string[] = [...cleanSentences, ...ofDemo];
