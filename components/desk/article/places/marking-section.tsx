'use client';

import { Highlighter, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { placeLimits } from '#domain/marked-place.ts';
import type { Marking } from './use-marking.ts';

/** *Chỗ cần sửa*: what is to go along with a return, collected while reading. */
export function MarkingSection({ marking }: { marking: Marking }) {
  const t = useTranslations('markedPlaces');
  const [isEmpty, setEmpty] = useState(false);
  const { pending } = marking;
  return (
    <section aria-label={t('marking')} className="space-y-2 text-sm">
      <Button
        size="sm"
        // The selection in the text stays what it is.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setEmpty(!marking.mark())}
        disabled={pending.length >= placeLimits.places}
      >
        <Highlighter aria-hidden />
        {t('mark')}
      </Button>
      <p role="status" className="text-ink-2 text-xs empty:hidden">
        {isEmpty && t('selectFirst')}
      </p>
      {pending.length > 0 && (
        <>
          <p className="text-ink-2 text-xs">{t('markingLead')}</p>
          <ul aria-label={t('marking')} className="space-y-2">
            {pending.map(({ id, quote, note }) => (
              <li key={id} className="border-warn border-l-2 pl-2.5">
                <div className="flex items-start justify-between gap-2">
                  <q className="line-clamp-2 min-w-0 font-serif">{quote || t('photo')}</q>
                  <IconButton
                    label={t('remove', { quote: quote || t('photo') })}
                    icon={<X aria-hidden />}
                    className="-mt-2 -mr-2"
                    onClick={() => marking.remove([id])}
                  />
                </div>
                <Field label={t('note', { quote: quote || t('photo') })} hideLabel>
                  <Textarea
                    ref={takeFocus}
                    rows={2}
                    value={note}
                    placeholder={t('noteLabel')}
                    maxLength={placeLimits.note}
                    onChange={({ target }) => marking.write(id, target.value)}
                  />
                </Field>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The note is written as soon as a place is marked. */
function takeFocus(field: HTMLTextAreaElement | null): void {
  if (field?.value === '') field.focus();
}
