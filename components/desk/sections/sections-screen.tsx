'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer, Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { movedAmongSiblings, sectionsUnder, topSections } from '#domain/sections.ts';
import type { SectionsView, SectionView } from '#domain/views/sections-view.ts';
import { SectionDialog } from './section-dialog.tsx';
import { SectionLine } from './section-line.tsx';
import { useSectionProblem } from './section-problem.ts';
import { sectionsApi } from './sections-api.ts';

type Open = { kind: 'new' } | { kind: 'change' | 'remove'; section: SectionView };

/** *Chuyên mục*: the sections of the paper, those under another one below it, in the order that readers see. */
export function SectionsScreen({ view }: { view: SectionsView }) {
  const t = useTranslations('sections');
  const router = useRouter();
  const isEnglish = useLanguage() === 'en';
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const { general } = useSectionProblem(problem);
  const { sections, chains } = view;
  const nameOf = (one: { name: string; nameEn: string }) => (isEnglish ? one.nameEn : one.name);

  function show(next: Open | undefined) {
    setProblem(undefined);
    setOpen(next);
  }

  function finished(words: string) {
    show(undefined);
    setSaid(words);
    router.refresh();
  }

  async function ask(asked: Promise<Answer<object>>, words: string) {
    setSending(true);
    const sent = await asked;
    setSending(false);
    if (sent.ok) return finished(words);
    setSaid('');
    setProblem(sent.problem);
    router.refresh();
  }

  const mover = (id: string, by: 1 | -1) => {
    const ids = movedAmongSiblings(sections, id, by);
    return ids && (() => ask(sectionsApi.order(ids), t('ordered')));
  };

  const line = (section: SectionView) => (
    <SectionLine
      section={section}
      chain={chains.filter(({ id }) => id === section.chainId).map(nameOf)[0] ?? ''}
      busy={isSending}
      acts={{
        change: () => show({ kind: 'change', section }),
        remove: isEmpty(section, sections) ? () => show({ kind: 'remove', section }) : undefined,
        up: mover(section.id, -1),
        down: mover(section.id, 1),
      }}
    />
  );

  return (
    <div className="mx-auto grid w-full max-w-4xl gap-5">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="max-w-prose">
          <h1 className="font-semibold text-2xl">{t('title')}</h1>
          <p className="text-ink-2 text-sm">{t('lead')}</p>
        </div>
        <Button variant="primary" onClick={() => show({ kind: 'new' })}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
      </header>
      <div aria-live="polite" className="empty:hidden">
        {said && <Notice tone="ok">{said}</Notice>}
      </div>
      {general && open === undefined && <Notice tone="danger">{general}</Notice>}
      <ol aria-label={t('title')} className="grid gap-2">
        {topSections(sections).map((top) => (
          <li key={top.id} className="rounded-lg border border-line px-4 py-1.5">
            {line(top)}
            {sectionsUnder(sections, top.id).length > 0 && (
              <ol
                aria-label={t('under', { name: nameOf(top) })}
                className="divide-y divide-line border-line border-t pl-5"
              >
                {sectionsUnder(sections, top.id).map((under) => (
                  <li key={under.id}>{line(under)}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      {(open?.kind === 'new' || open?.kind === 'change') && (
        <SectionDialog
          view={view}
          section={open.kind === 'change' ? open.section : undefined}
          onClose={() => show(undefined)}
          onSaved={(name) => finished(t('saved', { name }))}
        />
      )}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          open
          onOpenChange={(isOpen) => !isOpen && show(undefined)}
          title={t('removeTitle', { name: nameOf(open.section) })}
          description={t('removeLead')}
          confirmLabel={t('remove')}
          tone="danger"
          busy={isSending}
          error={general}
          onConfirm={() => {
            const { section } = open;
            void ask(sectionsApi.remove(section.id), t('removed', { name: nameOf(section) }));
          }}
        />
      )}
    </div>
  );
}

/** Nothing names it as far as this page knows; the server knows more. */
function isEmpty(section: SectionView, sections: readonly SectionView[]): boolean {
  return section.articles === 0 && sectionsUnder(sections, section.id).length === 0;
}
