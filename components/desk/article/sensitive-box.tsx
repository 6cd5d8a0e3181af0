import { useId } from 'react';
import { useTranslations } from 'use-intl';

/** The sensitive mark: it adds the editor-in-chief's signature to the chain. */
export function SensitiveBox({ checked, change }: { checked: boolean; change: (checked: boolean) => void }) {
  const t = useTranslations('article.details');
  const id = useId();
  return (
    <div className="flex items-start gap-2 text-sm">
      <input
        id={id}
        type="checkbox"
        className="mt-1 size-4 accent-accent"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.checked)}
      />
      <div>
        <label htmlFor={id} className="font-medium">
          {t('sensitive')}
        </label>
        <p id={`${id}-hint`} className="text-xs text-ink-2">
          {t('sensitiveHint')}
        </p>
      </div>
    </div>
  );
}
