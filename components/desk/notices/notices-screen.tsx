'use client';

import { Bell, CheckCheck, Settings2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Problem, postJson } from '#components/desk/desk-api.ts';
import { Age } from '#components/desk/lists/age.tsx';
import { useFreshPage } from '#components/desk/lists/use-fresh-page.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { NoticesView, NoticeView } from '#domain/views/notice-view.ts';
import { useNoticeSentence } from './use-notice-sentence.ts';

type Props = { view: NoticesView; now: number };

/** *Thông báo*: what somebody was told, newest first; opening one marks what it says of that article as seen. */
export function NoticesScreen({ view: { notices, unseen }, now }: Props) {
  const t = useTranslations('notices');
  const router = useRouter();
  const sentence = useProblemSentence();
  const [problem, setProblem] = useState<Problem>();
  useFreshPage();

  async function markSeen(about: { articleId?: string }): Promise<void> {
    const until = notices[0]?.at ?? now;
    const answer = await postJson('/api/notices/seen', { until, ...about });
    setProblem(answer.ok ? undefined : answer.problem);
    router.refresh();
  }

  return (
    <div className="mx-auto grid w-full max-w-3xl gap-4">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="max-w-prose">
          <h1 className="font-semibold text-2xl">{t('title')}</h1>
          <p className="text-ink-2 text-sm">{t('lead')}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {unseen > 0 && (
            <Button onClick={() => void markSeen({})}>
              <CheckCheck aria-hidden />
              {t('allSeen')}
            </Button>
          )}
          <ButtonLink href="/desk/notices/choices" variant="quiet">
            <Settings2 aria-hidden />
            {t('choose')}
          </ButtonLink>
        </div>
      </header>
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      {notices.length > 0 ? (
        <ul aria-label={t('title')} className="divide-y divide-line rounded-lg border border-line">
          {notices.map((notice) => (
            <Line
              key={notice.id}
              notice={notice}
              now={now}
              onOpen={() => notice.isNew && void markSeen({ articleId: notice.articleId })}
            />
          ))}
        </ul>
      ) : (
        <EmptyState icon={<Bell aria-hidden />} title={t('emptyTitle')}>
          {t('empty')}
        </EmptyState>
      )}
    </div>
  );
}

function Line({ notice, now, onOpen }: { notice: NoticeView; now: number; onOpen: () => void }) {
  const t = useTranslations('notices');
  const sentence = useNoticeSentence();
  const { articleId, words, at, isNew } = notice;
  return (
    <li
      className={`relative flex flex-wrap items-baseline gap-x-3 gap-y-1 px-4 py-3 text-sm hover:bg-paper-2 ${isNew ? 'bg-info-2/40' : ''}`}
    >
      <div className="min-w-0 flex-1">
        <Link
          href={`/desk/articles/${articleId}`}
          onClick={onOpen}
          className={`after:absolute after:inset-0 hover:text-accent ${isNew ? 'font-semibold' : ''}`}
        >
          {sentence(notice)}
        </Link>
        {words && <p className="mt-0.5 text-ink-2">{t('reason', { words })}</p>}
      </div>
      {isNew && <Badge tone="accent">{t('new')}</Badge>}
      <span className="text-ink-2">
        <Age at={at} now={now} />
      </span>
    </li>
  );
}
