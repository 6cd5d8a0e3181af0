import { AlertTriangle, Info, MessageSquareText, OctagonAlert } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { useSourceWords } from '#components/words/use-source-words.ts';
import { answerLimits } from '#domain/check-answers.ts';
import { type Finding, isBlocking } from '#domain/publishing-checks.ts';
import { placeInText } from './place-in-text.ts';

type Props = {
  finding: Finding;
  goTo: (finding: Finding) => void;
  mend: (words: string) => void;
  answer: (reason: string | undefined) => void;
};

/** What a check found: the way to its place, what could stand there, and why it stays where somebody says so. */
export function FindingLine({ finding, goTo, mend, answer }: Props) {
  const t = useTranslations('checks');
  const words = useTranslations('article.checks');
  const sourceWords = useSourceWords();
  const [isAsking, setAsking] = useState(false);
  const { match = '', suggest, answer: reason, isAnswerable } = finding;
  return (
    <div className="py-1">
      <button
        type="button"
        onClick={() => goTo(finding)}
        className="flex w-full items-start gap-2 rounded-sm py-1 text-left text-sm hover:bg-paper-2"
      >
        <Sign finding={finding} />
        <span>
          {t(finding.check, { figure: finding.figure ?? 0 })}
          {match && <mark className="ml-1 rounded-sm bg-paper-2 px-1 text-ink">{match}</mark>}
          {suggest && <span className="block text-ink-2">{words('suggest', { words: suggest })}</span>}
          {finding.source && (
            <span className="block text-ink-2">
              {words('source', { source: sourceWords(finding.source) })}
            </span>
          )}
          {reason !== undefined && <span className="block text-ink-2">{words('because', { reason })}</span>}
        </span>
      </button>
      {isAnswerable && !isAsking && (
        <div className="flex flex-wrap gap-1 pl-6">
          {reason === undefined ? (
            <>
              {suggest && placeInText(finding) && (
                <Button
                  size="sm"
                  aria-label={words('mend', { match, words: suggest })}
                  onClick={() => mend(suggest)}
                >
                  {words('mendShort')}
                </Button>
              )}
              <Button
                size="sm"
                variant="quiet"
                aria-label={words('answer', { match })}
                onClick={() => setAsking(true)}
              >
                {words('answerShort')}
              </Button>
            </>
          ) : (
            <Button
              size="sm"
              variant="quiet"
              aria-label={words('takeBack', { match })}
              onClick={() => answer(undefined)}
            >
              {words('takeBackShort')}
            </Button>
          )}
        </div>
      )}
      {isAsking && (
        <ReasonForm
          match={match}
          onClose={() => setAsking(false)}
          onReason={(given) => {
            setAsking(false);
            answer(given);
          }}
        />
      )}
    </div>
  );
}

function Sign({ finding }: { finding: Finding }) {
  const style = 'mt-0.5 size-4 shrink-0';
  if (finding.answer !== undefined)
    return <MessageSquareText aria-hidden className={`${style} text-ink-2`} />;
  if (isBlocking(finding)) return <OctagonAlert aria-hidden className={`${style} text-danger`} />;
  if (finding.level === 'info') return <Info aria-hidden className={`${style} text-ink-2`} />;
  return <AlertTriangle aria-hidden className={`${style} text-warn`} />;
}

type FormProps = { match: string; onClose: () => void; onReason: (reason: string) => void };

function ReasonForm({ match, onClose, onReason }: FormProps) {
  const t = useTranslations('article.checks');
  const common = useTranslations('common');
  const rules = useTranslations('fieldRules');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() !== '') onReason(reason.trim());
  }

  return (
    <form onSubmit={submit} noValidate className="space-y-2 rounded-md bg-paper-2 p-3">
      <Field
        label={t('reason', { match })}
        hint={t('reasonHint')}
        error={isAsked && reason.trim() === '' ? rules('missing') : undefined}
        required
      >
        <Input
          ref={takeFocus}
          value={reason}
          maxLength={answerLimits.reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="quiet" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button size="sm" variant="primary" type="submit">
          {t('keep')}
        </Button>
      </div>
    </form>
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
