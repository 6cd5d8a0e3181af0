import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { targetIn, targetState } from './target-length.ts';

type TargetFieldProps = {
  words: number;
  target: number | undefined;
  onChange: (target: number | undefined) => void;
};

/** The length that was ordered, and how far the text is. An empty field orders nothing. */
export function TargetField({ words, target, onChange }: TargetFieldProps) {
  const t = useTranslations('length');
  const id = useId();
  const [written, setWritten] = useState(() => String(target ?? ''));
  const isWrong = written.trim() !== '' && targetIn(written) === undefined;
  return (
    <div className="ms-target">
      <label htmlFor={id}>{t('target')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={written}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        onChange={({ target: input }) => {
          setWritten(input.value);
          onChange(targetIn(input.value));
        }}
      />
      <p id={`${id}-note`} role={isWrong ? 'alert' : undefined} className={isWrong ? 'is-danger' : undefined}>
        {isWrong ? t('targetWrong') : t('targetHint')}
      </p>
      {target !== undefined && (
        <>
          <progress
            aria-label={t('progress')}
            data-target={targetState(words, target)}
            max={target}
            value={Math.min(words, target)}
          />
          <p data-target={targetState(words, target)}>{distance(words, target)}</p>
        </>
      )}
    </div>
  );

  function distance(now: number, ordered: number): string {
    if (now === ordered) return t('exact');
    return now < ordered ? t('missing', { words: ordered - now }) : t('over', { words: now - ordered });
  }
}
