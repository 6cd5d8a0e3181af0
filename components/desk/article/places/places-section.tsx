'use client';

import { Locate } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleApi } from '#components/desk/article/article-api.ts';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import { placeLimits } from '#domain/marked-place.ts';
import type { ArticlePanel, PlaceView } from '#domain/views/article-view.ts';

type Props = {
  panel: ArticlePanel;
  api: ArticleApi;
  refresh: () => Promise<void>;
  goTo: (place: PlaceView) => void;
};

/** *Chỗ được đánh dấu*: what the last return names, each with its answer. */
export function PlacesSection({ panel, api, refresh, goTo }: Props) {
  const t = useTranslations('markedPlaces');
  const { places, acts } = panel;
  if (places.length === 0) return null;
  const done = places.filter(({ answer }) => answer).length;
  return (
    <section aria-label={t('open')} className="space-y-2 text-sm">
      <h2 className="flex items-baseline justify-between font-semibold">
        {t('open')}
        <span className="font-normal text-ink-2 text-xs tabular-nums">
          {t('answered', { done, count: places.length })}
        </span>
      </h2>
      <ol aria-label={t('open')} className="space-y-3">
        {places.map((place) => (
          <li key={place.id} className="space-y-1 border-warn border-l-2 pl-2.5">
            <button
              type="button"
              aria-label={t('goTo', { quote: place.quote || t('photo') })}
              onClick={() => goTo(place)}
              className="flex items-start gap-1.5 text-left font-serif hover:text-accent"
            >
              <Locate aria-hidden className="mt-1 size-3.5 shrink-0" />
              <q className="line-clamp-2">{place.quote || t('photo')}</q>
            </button>
            <p>
              <span className="text-ink-2">{t('by', { person: place.by.name })}</span> {place.note}
            </p>
            <Answer place={place} mayAnswer={acts.includes('edit')} api={api} refresh={refresh} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type AnswerProps = { place: PlaceView; mayAnswer: boolean; api: ArticleApi; refresh: () => Promise<void> };

function Answer({ place: { id, quote, answer }, mayAnswer, api, refresh }: AnswerProps) {
  const t = useTranslations('markedPlaces');
  const sentence = useProblemSentence();
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const isOpen = draft !== undefined || (!answer && mayAnswer);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setSending(true);
    const sent = await api.answerPlace(id, draft ?? '');
    if (sent.ok) await refresh();
    setSending(false);
    setProblem(sent.ok ? undefined : sent.problem);
    if (sent.ok) setDraft(undefined);
  }

  if (!isOpen) {
    return answer ? (
      <p>
        <span className="text-ink-2">{t('answerBy', { person: answer.by.name })}</span> {answer.words}{' '}
        {mayAnswer && (
          <Button size="sm" variant="quiet" onClick={() => setDraft(answer.words)}>
            {t('change')}
          </Button>
        )}
      </p>
    ) : null;
  }
  return (
    <form onSubmit={submit} className="space-y-1.5">
      <Field
        label={t('answer', { quote: quote || t('photo') })}
        hideLabel
        error={problem && sentence(problem)}
      >
        <Textarea
          rows={2}
          value={draft ?? ''}
          placeholder={t('answerLabel')}
          maxLength={placeLimits.answer}
          onChange={({ target }) => setDraft(target.value)}
        />
      </Field>
      {draft !== undefined && (
        <Button size="sm" type="submit" busy={isSending}>
          {t('save')}
        </Button>
      )}
    </form>
  );
}
