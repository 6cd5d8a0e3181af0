import { useTranslations } from 'use-intl';
import { readFigureLine } from '#domain/conferences/figure-line.ts';
import type { ConferenceField } from '#domain/conferences/record.ts';
import { documentName, documentsCitedIn } from '#domain/documents/cited-in.ts';
import { ListField } from './list-field.tsx';
import { linesOf } from './record-draft.ts';
import type { RecordInHand } from './use-record.ts';

type Props = { form: RecordInHand; errorOf: (field: ConferenceField) => string | undefined };

/** What is said and decided there: agenda, documents, the counts that reports must agree with, photos. */
export function ContentFields({ form, errorOf }: Props) {
  const t = useTranslations('conferences');
  return (
    <>
      <ListField form={form} list="agenda" hint={t('hints.agenda')} error={errorOf('agenda')} />
      <div className="grid gap-4 sm:grid-cols-2">
        {(['presented', 'cited'] as const).map((list) => (
          <ListField key={list} form={form} list={list} hint={t('hints.documents')} error={errorOf(list)}>
            <DocumentsRead text={form.draft[list]} />
          </ListField>
        ))}
        <ListField form={form} list="figures" hint={t('hints.figures')} error={errorOf('figures')}>
          <FiguresNotRead text={form.draft.figures} />
        </ListField>
        <ListField form={form} list="photos" hint={t('hints.photos')} error={errorOf('photos')} />
      </div>
    </>
  );
}

function DocumentsRead({ text }: { text: string }) {
  const t = useTranslations('conferences');
  const names = documentsCitedIn(text).map(documentName);
  return names.length > 0 && <p>{t('documentsRead', { names: names.join(' · ') })}</p>;
}

function FiguresNotRead({ text }: { text: string }) {
  const t = useTranslations('conferences');
  const unread = linesOf(text).filter((line) => !readFigureLine(line));
  return unread.length > 0 && <p className="text-warn">{t('figureNotRead', { lines: unread.join(', ') })}</p>;
}
