'use client';

import { type RefObject, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

type AltFieldProps = {
  number: number;
  value: string;
  wanted: RefObject<boolean>;
  onChange: (alt: string) => void;
  onEscape: () => void;
};

const longestAlt = 1000;
const pause = 400;

/** The alt text of one figure. What is typed goes into the document after a short pause, or when the field is left. */
export function AltField({ number, value, wanted, onChange, onEscape }: AltFieldProps) {
  const t = useTranslations('editor');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string>();
  const pending = useRef<{ text: string; save: (alt: string) => void }>(undefined);

  const commit = useCallback(() => {
    const open = pending.current;
    pending.current = undefined;
    if (open) open.save(open.text);
  }, []);

  useEffect(() => {
    if (wanted.current) field.current?.focus();
    wanted.current = false;
  });
  // The field goes away with the selection; its last words must not go with it.
  useEffect(() => commit, [commit]);
  useEffect(() => {
    if (draft === undefined) return;
    const timer = setTimeout(commit, pause);
    return () => clearTimeout(timer);
  }, [draft, commit]);

  return (
    <div className="ms-alt">
      <label htmlFor={id}>{t('altText', { number })}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={longestAlt}
        placeholder={t('altHint')}
        value={draft ?? value}
        onChange={({ target }) => {
          // One line: alt text has no paragraphs.
          const text = target.value.replace(/\n/g, ' ');
          pending.current = { text, save: onChange };
          setDraft(text);
        }}
        onBlur={() => {
          commit();
          setDraft(undefined);
        }}
        onKeyDown={(event) => event.key === 'Escape' && onEscape()}
      />
    </div>
  );
}
