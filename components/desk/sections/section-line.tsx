import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#components/ui/icon-button.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { SectionView } from '#domain/views/sections-view.ts';

export type SectionActs = {
  change: () => void;
  /** Absent while something stands there. */
  remove?: (() => void) | undefined;
  up?: (() => void) | undefined;
  down?: (() => void) | undefined;
};

type Props = { section: SectionView; chain: string; busy: boolean; acts: SectionActs };

/** A section with its address, what it holds and who signs there. */
export function SectionLine({ section, chain, busy, acts }: Props) {
  const t = useTranslations('sections');
  const isEnglish = useLanguage() === 'en';
  const name = isEnglish ? section.nameEn : section.name;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 py-1.5">
      <div className="min-w-48 flex-1">
        <p className="font-medium">
          {name} <span className="font-normal text-ink-2 text-sm">/{section.id}</span>
        </p>
        <p className="text-ink-2 text-xs tabular-nums">
          {t('articles', { count: section.articles })} · {t('chain', { chain })}
        </p>
      </div>
      <span className="flex">
        <IconButton
          label={t('up', { name })}
          icon={<ArrowUp aria-hidden />}
          disabled={busy || !acts.up}
          onClick={acts.up}
        />
        <IconButton
          label={t('down', { name })}
          icon={<ArrowDown aria-hidden />}
          disabled={busy || !acts.down}
          onClick={acts.down}
        />
        <IconButton label={t('changeOf', { name })} icon={<Pencil aria-hidden />} onClick={acts.change} />
        <IconButton
          label={t('removeOf', { name })}
          icon={<Trash2 aria-hidden />}
          disabled={!acts.remove}
          onClick={acts.remove}
        />
      </span>
    </div>
  );
}
