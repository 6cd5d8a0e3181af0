import { ChevronRight, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { type Level, levelsOf } from '#domain/chains.ts';
import type { ChainView, SectionChain } from '#domain/views/chains-view.ts';

type Props = {
  chain: ChainView;
  sections: readonly SectionChain[];
  onChange: () => void;
  onRemove: () => void;
};

/** One chain: its levels from first to last, who passes it, and what is under way with it. */
export function ChainCard({ chain, sections, onChange, onRemove }: Props) {
  const t = useTranslations('chains');
  const isEnglish = useLanguage() === 'en';
  const name = isEnglish ? chain.nameEn : chain.name;
  const names = sections.map((section) => (isEnglish ? section.nameEn : section.name)).join(', ');
  return (
    <li className="rounded-lg border border-line p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 className="font-semibold text-lg">{name}</h2>
        <div className="flex gap-2">
          <Button aria-label={t('changeOf', { name })} onClick={onChange}>
            {t('change')}
          </Button>
          {sections.length === 0 && (
            <Button aria-label={t('removeOf', { name })} onClick={onRemove}>
              {t('remove')}
            </Button>
          )}
        </div>
      </div>
      <ol aria-label={t('levelsOf', { name })} className="mt-2 flex flex-wrap items-center gap-y-2 text-sm">
        {chain.levels.map((level, at) => (
          // Nothing but its place tells two equal levels apart.
          <li key={`${at}-${level.role}`} className="flex items-center">
            {at > 0 && <ChevronRight aria-hidden className="mx-1 size-4 text-ink-2" />}
            <LevelChip level={level} />
          </li>
        ))}
        {chain.sensitiveLevel && levelsOf(chain, true) !== chain.levels && (
          <li className="flex items-center">
            <ChevronRight aria-hidden className="mx-1 size-4 text-ink-2" />
            <LevelChip level={chain.sensitiveLevel} note={t('ifSensitive')} />
          </li>
        )}
      </ol>
      <p className="mt-3 text-ink-2 text-sm">
        {sections.length > 0 ? t('passedBy', { sections: names }) : t('passedByNone')}
        {chain.underWay > 0 && ` ${t('underWay', { count: chain.underWay })}`}
      </p>
      {chain.signersMissing > 0 && (
        <p className="mt-2 flex items-start gap-1.5 text-sm text-warn">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {t('signersMissing', { count: chain.signersMissing })}
        </p>
      )}
    </li>
  );
}

function LevelChip({ level, note }: { level: Level; note?: string }) {
  const t = useTranslations('chains');
  const roles = useTranslations('roles');
  const isEnglish = useLanguage() === 'en';
  const name = isEnglish ? level.nameEn : level.name;
  const role = roles(level.role);
  const about = [role !== name && role, level.hours && t('inHours', { hours: level.hours }), note];
  return (
    <span className={`rounded-md px-2 py-1 ${note ? 'border border-line-2 border-dashed' : 'bg-paper-3'}`}>
      <span className="font-medium">{name}</span>{' '}
      <span className="text-ink-2 text-xs">{about.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
