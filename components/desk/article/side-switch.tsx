import { FilePenLine, ListChecks } from 'lucide-react';
import { useTranslations } from 'use-intl';

export type Side = 'text' | 'panels';

const icons = { text: FilePenLine, panels: ListChecks } as const;

/** On a phone, text and panels take turns; the switch stays at the thumb. */
export function SideSwitch({
  side,
  show,
  errors,
}: {
  side: Side;
  show: (side: Side) => void;
  errors: number;
}) {
  const t = useTranslations('article');
  return (
    <nav
      data-beside-text=""
      aria-label={t('panels')}
      className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-2 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {(['text', 'panels'] as const).map((one) => {
        const Icon = icons[one];
        return (
          <button
            key={one}
            type="button"
            aria-pressed={side === one}
            onClick={() => show(one)}
            className="flex min-h-12 items-center justify-center gap-2 text-ink-2 text-sm aria-pressed:font-medium aria-pressed:text-accent"
          >
            <Icon aria-hidden className="size-4" /> {t(one)}
            {one === 'panels' && errors > 0 && (
              <span className="text-danger text-xs tabular-nums">{errors}</span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
