import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { Proposal } from '#domain/conferences/invitation/read-invitation.ts';
import type { ConferenceKind } from '#domain/conferences/kinds.ts';
import type { ConferenceField, ConferenceRecord, PartOfDay } from '#domain/conferences/record.ts';
import { houseDate } from '#domain/dates.ts';

type Props = {
  proposals: readonly Proposal[];
  chosen: ReadonlySet<ConferenceField>;
  choose: (field: ConferenceField, isChosen: boolean) => void;
  /** What the record says already. */
  record: ConferenceRecord;
};

/** What was read out of an invitation, each with its line; nothing is taken that is not ticked. */
export function ProposalList({ proposals, chosen, choose, record }: Props) {
  const t = useTranslations('conferences');
  const titleId = useId();
  const say = useFieldWords();
  return (
    <section aria-labelledby={titleId} className="grid gap-2">
      <h3 id={titleId} className="font-semibold text-sm">
        {t('invitation.proposals')}
      </h3>
      <ul className="divide-y divide-line rounded-lg border border-line">
        {proposals.map(({ field, value, line, words, doubt }) => (
          <li key={field} className="px-3 py-2">
            <Checkbox
              checked={chosen.has(field)}
              onChange={({ target }) => choose(field, target.checked)}
              label={
                <>
                  <span className="font-normal text-ink-2">{t(`fields.${field}`)}: </span>
                  <span className="whitespace-pre-line">{say(field, value)}</span>
                </>
              }
              hint={
                <>
                  {t('invitation.line', { line, words })}
                  {hasValue(record, field) && (
                    <span className="block">{t('invitation.now', { value: say(field, record[field]) })}</span>
                  )}
                  {doubt && <span className="block text-warn">{t(`invitation.${doubt}`)}</span>}
                </>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a record says anything in this field. */
export function hasValue(record: ConferenceRecord, field: ConferenceField): boolean {
  const value = record[field];
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== false;
}

/** The value of a field as people say it. */
function useFieldWords(): (field: ConferenceField, value: unknown) => string {
  const t = useTranslations('conferences');
  const language = useLanguage();
  return (field, value) => {
    if (Array.isArray(value)) return value.map(String).join('\n');
    const words = String(value ?? '');
    if (field === 'kind') return t(`kinds.${words as ConferenceKind}`);
    if (field === 'part') return t(`parts.${words as PartOfDay}`);
    return field === 'day' || field === 'lastDay' ? houseDate(words, language) : words;
  };
}
