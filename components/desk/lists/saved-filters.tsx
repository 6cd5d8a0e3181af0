'use client';

import { BookmarkPlus, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Problem, postJson } from '#components/desk/desk-api.ts';
import { fieldProblemIn } from '#components/desk/field-problem-in.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { Link } from '#components/ui/link.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { SavedFilter } from '#domain/views/article-row.ts';

type Props = {
  saved: readonly SavedFilter[];
  /** The part of this page's address that narrows; empty when nothing does. */
  query: string;
};

/** The narrowed lists that this person keeps, and the way to keep the one on the screen. */
export function SavedFilters({ saved, query }: Props) {
  const t = useTranslations('list');
  const router = useRouter();
  const sentence = useProblemSentence();
  const [isNaming, setNaming] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const isKept = saved.some((filter) => filter.query === query);

  async function forget(id: string): Promise<void> {
    const answer = await postJson(`/api/filters/${id}/remove`, {});
    setProblem(answer.ok ? undefined : answer.problem);
    router.refresh();
  }

  if (saved.length === 0 && query === '') return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      {saved.length > 0 && (
        <ul aria-label={t('savedFilters')} className="flex flex-wrap gap-2">
          {saved.map(({ id, name, query: kept }) => (
            <li
              key={id}
              className="flex items-center rounded-full border border-line-2 text-sm has-[[aria-current]]:bg-paper-3"
            >
              <Link
                href={`/desk/articles?${kept}`}
                aria-current={kept === query ? 'page' : undefined}
                className="py-1 pl-3 pr-1 hover:text-accent pointer-coarse:py-2.5"
              >
                {name}
              </Link>
              <button
                type="button"
                aria-label={t('forgetFilter', { name })}
                title={t('forgetFilter', { name })}
                onClick={() => void forget(id)}
                className="grid size-7 place-items-center rounded-full text-ink-2 hover:bg-paper-3 hover:text-ink pointer-coarse:size-11"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {query !== '' && !isKept && (
        <Button size="sm" variant="quiet" onClick={() => setNaming(true)}>
          <BookmarkPlus aria-hidden />
          {t('saveFilter')}
        </Button>
      )}
      {problem && (
        <p role="alert" className="text-danger text-sm">
          {sentence(problem)}
        </p>
      )}
      {isNaming && (
        <NameDialog
          query={query}
          onClose={() => setNaming(false)}
          onSaved={() => {
            setNaming(false);
            router.refresh();
          }}
        />
      )}
    </div>
  );
}

type NameProps = { query: string; onClose: () => void; onSaved: () => void };

function NameDialog({ query, onClose, onSaved }: NameProps) {
  const t = useTranslations('list');
  const common = useTranslations('common');
  const sentence = useProblemSentence();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setSending(true);
    const answer = await postJson('/api/filters', { name, query });
    setSending(false);
    if (answer.ok) onSaved();
    else setProblem(answer.problem);
  }

  const isFull = problem !== undefined && fieldProblemIn(problem)?.rule === 'tooManyFilters';
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('saveFilter')}
      description={t('saveFilterLead')}
    >
      <form onSubmit={submit} noValidate className="space-y-4">
        <Field
          label={t('filterName')}
          error={problem && (isFull ? t('tooManyFilters') : sentence(problem))}
          required
        >
          <Input value={name} maxLength={60} onChange={({ target }) => setName(target.value)} />
        </Field>
        <div className="flex justify-end gap-2">
          <Button type="button" variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="primary" busy={isSending}>
            {common('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
