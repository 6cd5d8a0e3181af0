import { notFound } from 'next/navigation';
import { requirePermission } from '#app/desk-gate.ts';
import { ArticleDesk } from '#components/desk/article/article-desk.tsx';
import { listColleagues } from '#newsroom/duty/list-colleagues.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { readSections } from '#newsroom/read-public/read-feed.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

/** One article at the desk; for those who may not see it there is none. */
export default async function ArticlePage({ params }: PageProps<'/desk/articles/[id]'>) {
  const { id } = await params;
  const actor = await requirePermission('article.readOwn', `/desk/articles/${id}`);
  const desk = await newsroom();
  const [article, sections, colleagues] = await Promise.all([
    readArticleForDesk(desk, actor, { articleId: id }),
    readSections(desk),
    listColleagues(desk, actor),
  ]);
  if (!article.ok) notFound();
  return (
    <>
      <title>{article.value.headline || readSettings().name}</title>
      <ArticleDesk
        article={article.value}
        personId={actor.id}
        sections={sections}
        colleagues={colleagues.ok ? colleagues.value : []}
      />
    </>
  );
}
