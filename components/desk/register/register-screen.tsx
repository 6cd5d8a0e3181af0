'use client';

import { Download, Plus, Search, Upload, Users } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { useReady } from '#components/desk/shell/use-ready.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import {
  emptyEntry,
  type RegisterEntry,
  type RegisterPerson,
  registerKinds,
} from '#domain/register/entry.ts';
import { withNamed } from '#domain/register/proposals.ts';
import type { RegisterLine, RegisterProposal, RegisterView } from '#domain/views/register-view.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { EntryLine } from './entry-line.tsx';
import { FileDialog } from './file-dialog.tsx';
import { ProposalLines } from './proposal-lines.tsx';
import { registerApi } from './register-api.ts';
import { useRegisterProblem } from './register-problem.ts';

const addWords = { person: 'addPerson', body: 'addBody', document: 'addDocument' } as const;

type Open =
  | { kind: 'entry'; entry: RegisterEntry; seen?: { id: string; version: number } }
  | { kind: 'file' };
type Said = { words: string; undo?: () => void };

/** *Sổ nhân sự, cơ quan*: entries, what articles propose for them, and the ways to change them. */
export function RegisterScreen({ view }: { view: RegisterView }) {
  const t = useTranslations('register');
  const router = useRouter();
  const isReady = useReady();
  const sentence = useRegisterProblem();
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState<Said>();
  const [problem, setProblem] = useState<Problem>();
  const { kind, lines, total, mayKeep, words } = view;

  function finished(next: Said) {
    setOpen(undefined);
    setProblem(undefined);
    setSaid(next);
    router.refresh();
  }

  async function remove({ id, entry: { name } }: RegisterLine) {
    const answer = await registerApi.remove(id);
    if (!answer.ok) return setProblem(answer.problem);
    const undo = async () => {
      const restored = await registerApi.restore(id);
      if (restored.ok) finished({ words: t('saved', { name }) });
      else setProblem(restored.problem);
    };
    finished({ words: t('removed', { name }), undo: () => void undo() });
  }

  async function confirm({ id, version, entry: { name } }: RegisterLine, isConfirmed: boolean) {
    const answer = await registerApi.confirm(id, version, isConfirmed);
    if (answer.ok) finished({ words: t(isConfirmed ? 'confirmed' : 'withdrawn', { name }) });
    else setProblem(answer.problem);
  }

  function take(proposal: RegisterProposal) {
    const { known, article } = proposal;
    const entry = withNamed(known?.entry as RegisterPerson | undefined, proposal, article.headline);
    setOpen({ kind: 'entry', entry, ...(known && { seen: { id: known.id, version: known.version } }) });
  }

  async function dismiss({ key }: RegisterProposal) {
    const answer = await registerApi.dismiss(key);
    if (!answer.ok) return setProblem(answer.problem);
    router.refresh();
  }

  return (
    <div className="mx-auto grid w-full max-w-5xl gap-5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="max-w-prose">
          <h1 className="font-semibold text-2xl">{t('title')}</h1>
          <p className="text-ink-2 text-sm">{t('lead')}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {mayKeep && (
            <>
              <Button
                variant="primary"
                disabled={!isReady}
                onClick={() => setOpen({ kind: 'entry', entry: emptyEntry(kind) })}
              >
                <Plus aria-hidden />
                {t(addWords[kind])}
              </Button>
              <Button disabled={!isReady} onClick={() => setOpen({ kind: 'file' })}>
                <Upload aria-hidden />
                {t('importFile')}
              </Button>
            </>
          )}
          <a href={`/desk/register/export?kind=${kind}`} download className={buttonStyle('quiet', 'md')}>
            <Download aria-hidden />
            {t('exportFile')}
          </a>
        </div>
      </header>
      <div aria-live="polite" className="empty:hidden">
        {said && (
          <Notice tone="ok" action={said.undo && <Button onClick={said.undo}>{t('restore')}</Button>}>
            {said.words}
          </Notice>
        )}
      </div>
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      <div className="flex flex-wrap items-end justify-between gap-3">
        <nav aria-label={t('title')} className="flex gap-2">
          {registerKinds.map((one) => (
            <ButtonLink
              key={one}
              href={`/desk/register?kind=${one}`}
              variant={one === kind ? 'secondary' : 'quiet'}
              aria-current={one === kind ? 'page' : undefined}
            >
              {t(one)}
            </ButtonLink>
          ))}
        </nav>
        <search>
          <form className="flex items-end gap-2">
            <input type="hidden" name="kind" value={kind} />
            <Field label={t('find')}>
              <Input type="search" name="q" maxLength={200} defaultValue={words} key={words} />
            </Field>
            <Button type="submit">
              <Search aria-hidden />
              {t('findButton')}
            </Button>
          </form>
        </search>
      </div>
      <ProposalLines proposals={view.proposals} take={take} dismiss={(one) => void dismiss(one)} />
      <p className="text-ink-2 text-sm tabular-nums">
        {t('count', { count: total })} {lines.length < total && t('shown', { shown: lines.length })}
      </p>
      {total === 0 && words === '' && (
        <EmptyState icon={<Users aria-hidden />} title={t('emptyTitle')}>
          {t('empty')}
        </EmptyState>
      )}
      {lines.length > 0 && (
        <ul aria-label={t(kind)} className="divide-y divide-line rounded-lg border border-line">
          {lines.map((line) => (
            <li key={line.id}>
              <EntryLine
                line={line}
                acts={
                  mayKeep
                    ? {
                        change: () => setOpen({ kind: 'entry', entry: line.entry, seen: line }),
                        remove: () => void remove(line),
                        confirm: (isConfirmed) => void confirm(line, isConfirmed),
                      }
                    : undefined
                }
              />
            </li>
          ))}
        </ul>
      )}
      {open?.kind === 'entry' && (
        <EntryDialog
          entry={open.entry}
          seen={open.seen}
          onClose={() => setOpen(undefined)}
          onSaved={(name) => finished({ words: t('saved', { name }) })}
        />
      )}
      {open?.kind === 'file' && (
        <FileDialog onClose={() => setOpen(undefined)} onDone={(done) => finished({ words: done })} />
      )}
    </div>
  );
}
