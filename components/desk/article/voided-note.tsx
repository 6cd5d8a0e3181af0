import { PenOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '#components/words/use-language.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';

/** Whose signatures the next letter would void, said before it is typed. */
export function VoidedNote({ panel: { signOff, acts, stage, timing } }: { panel: ArticlePanel }) {
  const t = useTranslations('markedPlaces');
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  const isUnderReview = stage === 'inReview' || stage === 'approved';
  const people = new Set(signOff.signatures.filter(({ counts }) => counts).map(({ person }) => person.name));
  if (!isUnderReview || !acts.includes('edit') || people.size === 0) return null;
  return (
    <p
      data-beside-text=""
      role="note"
      className="flex items-start gap-2 rounded-md bg-warn-2 px-3 py-2 text-sm"
    >
      <PenOff aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
      <span>
        {t('voids', { people: list.format(people) })}
        {timing.scheduled && ` ${t('voidsSchedule')}`}
      </span>
    </p>
  );
}
