import { useTranslations } from 'use-intl';
import { Field, Select, Textarea } from '#components/ui/field.tsx';
import type { EditionNote } from '#domain/edition-note.ts';
import { metadataLimits } from '#domain/metadata.ts';

type Props = { note: EditionNote; change: (note: EditionNote) => void };

/** What the next edition of a published article is, and what readers are told about it. */
export function EditionNoteFields({ note: { updateKind, updateNote }, change }: Props) {
  const t = useTranslations('article.details');
  return (
    <>
      <Field label={t('updateKind')}>
        <Select
          name="updateKind"
          value={updateKind ?? 'update'}
          onChange={({ target }) =>
            change({ updateKind: target.value === 'correction' ? 'correction' : undefined })
          }
        >
          <option value="update">{t('updateKinds.update')}</option>
          <option value="correction">{t('updateKinds.correction')}</option>
        </Select>
      </Field>
      <Field
        label={t('updateNote')}
        hint={t(updateKind === 'correction' ? 'correctionHint' : 'updateNoteHint')}
      >
        <Textarea
          name="updateNote"
          rows={2}
          value={updateNote ?? ''}
          maxLength={metadataLimits.updateNote}
          onChange={({ target }) => change({ updateNote: target.value || undefined })}
        />
      </Field>
    </>
  );
}
