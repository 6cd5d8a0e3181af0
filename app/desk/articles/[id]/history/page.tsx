import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { historyPath, historyQueryOf } from '#components/desk/history/history-query.ts';
import { HistoryScreen } from '#components/desk/history/history-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { compareMoments, readMoment } from '#newsroom/history/read-moment.ts';
import { readTimeline } from '#newsroom/history/read-timeline.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

/** *Lịch sử bản thảo*: any moment of it, beside the timeline; for those who may not see the article there is none. */
export default async function HistoryPage({
  params,
  searchParams,
}: PageProps<'/desk/articles/[id]/history'>) {
  const { id: articleId } = await params;
  const query = historyQueryOf(await searchParams);
  const actor = await requirePermission('article.readOwn', historyPath(articleId, query));
  const desk = await newsroom();
  const { at, from, before } = query;
  const timeline = await readTimeline(desk, actor, { articleId, ...(before !== undefined && { before }) });
  if (!timeline.ok) notFound();
  const version = at ?? timeline.value.head;
  const moment = await readMoment(desk, actor, { articleId, version });
  if (!moment.ok) notFound();
  const comparison =
    from === undefined ? undefined : await compareMoments(desk, actor, { articleId, from, to: version });
  if (comparison && !comparison.ok) notFound();
  const title = translator(await currentLanguage())('manuscriptHistory.title');
  return (
    <>
      <title>{`${title} · ${timeline.value.headline}`}</title>
      <HistoryScreen
        articleId={articleId}
        query={query}
        timeline={timeline.value}
        moment={moment.value}
        {...(comparison && { comparison: comparison.value })}
      />
    </>
  );
}
