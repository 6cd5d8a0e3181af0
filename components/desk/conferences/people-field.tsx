import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { readPersonLine } from '#domain/conferences/person-line.ts';
import { inOrder, isOutOfOrder } from '#domain/conferences/protocol-order.ts';
import { ListField } from './list-field.tsx';
import { linesOf } from './record-draft.ts';
import type { RecordInHand } from './use-record.ts';

type Props = {
  form: RecordInHand;
  list: 'chairs' | 'guests' | 'attendees';
  hint?: string;
  error?: string | undefined;
};

/** People of the record, with how a machine reads each line, and whether offices and ranks stand in order. */
export function PeopleField({ form, list, hint, error }: Props) {
  const t = useTranslations('conferences');
  const lines = linesOf(form.draft[list]);
  const read = lines.map((line) => ({ line, person: readPersonLine(line) }));
  const names = read.flatMap(({ person }) =>
    person ? [[person.rank, person.name].filter(Boolean).join(' ')] : [],
  );
  const unread = read.filter(({ person }) => !person).map(({ line }) => `“${line}”`);
  return (
    <ListField form={form} list={list} {...(hint && { hint })} error={error}>
      {lines.length > 0 && (
        <>
          {names.length > 0 && <p>{t('peopleRead', { count: names.length, names: names.join(' · ') })}</p>}
          {unread.length > 0 && <p className="text-warn">{t('notRead', { lines: unread.join(', ') })}</p>}
          {isOutOfOrder(lines) && (
            <p className="flex flex-wrap items-center gap-2 text-warn">
              {t('outOfOrder')}
              <Button size="sm" onClick={() => form.change({ [list]: inOrder(lines).join('\n') })}>
                {t('putInOrder')}
              </Button>
            </p>
          )}
        </>
      )}
    </ListField>
  );
}
