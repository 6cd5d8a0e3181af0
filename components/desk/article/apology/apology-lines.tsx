'use client';

import { HeartHandshake } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleApi } from '#components/desk/article/article-api.ts';
import type { Problem } from '#components/desk/desk-api.ts';
import { StageBadge } from '#components/desk/lists/stage-badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Link } from '#components/ui/link.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { ArticlePanel, LinkedArticle } from '#domain/views/article-view.ts';

type Props = { panel: ArticlePanel; api: ArticleApi };

/** The way between an article and the items that correct it and apologise for it; and to begin one. */
export function ApologyLines({ panel, api }: Props) {
  const t = useTranslations('apology');
  const sentence = useProblemSentence();
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { apologies, apologyFor, editions } = panel;
  if (editions.length === 0 && !apologyFor) return null;

  async function start(): Promise<void> {
    setSending(true);
    const answer = await api.startApology();
    setSending(false);
    if (answer.ok) router.push(`/desk/articles/${answer.value.articleId}`);
    else setProblem(answer.problem);
  }

  return (
    <section aria-label={t('title')} className="space-y-1.5 text-sm">
      {apologyFor && <Linked words={t('corrects')} article={apologyFor} />}
      {apologies.map((article) => (
        <Linked key={article.id} words={t('correctedBy')} article={article} />
      ))}
      {editions.length > 0 && !apologyFor && (
        <Button size="sm" variant="quiet" onClick={() => setAsking(true)}>
          <HeartHandshake aria-hidden />
          {t('start')}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          open
          onOpenChange={setAsking}
          title={t('start')}
          description={t('startLead')}
          confirmLabel={t('startNow')}
          busy={isSending}
          error={problem && sentence(problem)}
          onConfirm={() => void start()}
        />
      )}
    </section>
  );
}

function Linked({ words, article: { id, headline, stage } }: { words: string; article: LinkedArticle }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <span className="text-ink-2">{words}</span>
      <Link
        href={`/desk/articles/${id}`}
        className="font-medium text-accent underline-offset-4 hover:underline"
      >
        {headline}
      </Link>
      <StageBadge stage={stage} />
    </p>
  );
}
