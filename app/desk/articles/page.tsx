import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { articleQueryOf } from '#components/desk/lists/article-query.ts';
import { ArticlesScreen } from '#components/desk/lists/articles-screen.tsx';
import { translator } from '#components/words/translator.ts';
import type { ArticleQuery } from '#domain/views/article-row.ts';
import { listFilters } from '#newsroom/filters/list-filters.ts';
import { listArticles } from '#newsroom/lists/list-articles.ts';
import { readSections } from '#newsroom/read-public/read-feed.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

type Query = { [key: string]: string | string[] | undefined };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('list.title') };
}

/** *Bài viết*: everything that this person may see, narrowed by what the address asks. */
export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requirePermission('article.readOwn', '/desk/articles');
  const desk = await newsroom();
  const sections = await readSections(desk);
  const query: ArticleQuery = articleQueryOf(await searchParams, sections);
  const [list, saved] = await Promise.all([listArticles(desk, actor, query), listFilters(desk, actor)]);
  if (!list.ok) notFound();
  const person = { id: actor.id, name: actor.name, role: actor.role };
  return (
    <ArticlesScreen
      list={list.value}
      query={query}
      saved={saved}
      person={person}
      sections={sections}
      now={desk.clock()}
    />
  );
}
