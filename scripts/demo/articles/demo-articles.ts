import type { DemoArticle } from '#scripts/demo/demo-article.ts';
import { economyArticles } from './economy.ts';
import { educationArticles } from './education.ts';
import { farmingArticles } from './farming.ts';
import { healthArticles } from './health.ts';
import { newsArticles } from './news.ts';
import { politicsArticles } from './politics.ts';

/** Thirty reports of our own writing; every conference, figure and quotation in them is invented. */
export const demoArticles: readonly DemoArticle[] = [
  ...newsArticles,
  ...politicsArticles,
  ...economyArticles,
  ...educationArticles,
  ...healthArticles,
  ...farmingArticles,
];
