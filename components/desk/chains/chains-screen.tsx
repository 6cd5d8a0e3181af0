'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { ChainsView, ChainView } from '#domain/views/chains-view.ts';
import { ChainCard } from './chain-card.tsx';
import { ChainDialog } from './chain-dialog.tsx';
import { useChainProblem } from './chain-problem.ts';
import { chainsApi } from './chains-api.ts';
import { SectionChains } from './section-chains.tsx';

type Open = { kind: 'new' } | { kind: 'change' | 'remove'; chain: ChainView };

/** *Chuỗi ký duyệt*: every chain with its levels, and which one each section passes. */
export function ChainsScreen({ view }: { view: ChainsView }) {
  const t = useTranslations('chains');
  const router = useRouter();
  const language = useLanguage();
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const { general } = useChainProblem(problem);
  const { chains, sections } = view;
  const nameOf = (chain: { name: string; nameEn: string }) => (language === 'en' ? chain.nameEn : chain.name);

  function show(next: Open | undefined) {
    setProblem(undefined);
    setOpen(next);
  }

  function finished(words: string) {
    show(undefined);
    setSaid(words);
    router.refresh();
  }

  async function remove(chain: ChainView) {
    setSending(true);
    const sent = await chainsApi.remove(chain.id);
    setSending(false);
    if (sent.ok) finished(t('removed', { name: nameOf(chain) }));
    else setProblem(sent.problem);
  }

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
      <ul aria-label={t('title')} className="grid gap-3">
        {chains.map((chain) => (
          <ChainCard
            key={chain.id}
            chain={chain}
            sections={sections.filter(({ chainId }) => chainId === chain.id)}
            onChange={() => show({ kind: 'change', chain })}
            onRemove={() => show({ kind: 'remove', chain })}
          />
        ))}
      </ul>
      <SectionChains
        chains={chains}
        sections={sections}
        onSet={(section, chain) =>
          finished(t('sectionSet', { section: nameOf(section), chain: nameOf(chain) }))
        }
      />
      {(open?.kind === 'new' || open?.kind === 'change') && (
        <ChainDialog
          chain={open.kind === 'change' ? open.chain : undefined}
          onClose={() => show(undefined)}
          onSaved={(name) => finished(t('saved', { name }))}
        />
      )}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          open
          onOpenChange={(isOpen) => !isOpen && show(undefined)}
          title={t('removeTitle', { name: nameOf(open.chain) })}
          description={t('removeLead')}
          confirmLabel={t('remove')}
          tone="danger"
          busy={isSending}
          error={general}
          onConfirm={() => remove(open.chain)}
        />
      )}
    </div>
  );
}
