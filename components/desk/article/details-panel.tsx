import { useTranslations } from 'use-intl';
import { SectionOptions } from '#components/desk/lists/section-options.tsx';
import { Field, Input, Select } from '#components/ui/field.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { NumberedConference } from '#domain/conferences/facts.ts';
import type { HouseDays } from '#domain/house/house-rules.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import { metadataLimits } from '#domain/metadata.ts';
import type { ListedSection } from '#domain/sections.ts';
import { slugOf } from '#domain/slug.ts';
import { ApologyFields } from './apology/apology-fields.tsx';
import { BylineRows } from './byline-rows.tsx';
import { ConferenceField } from './conference/conference-field.tsx';
import { DetailConflicts } from './detail-conflicts.tsx';
import { EditionNoteFields } from './edition-note-fields.tsx';
import { ImportedNote } from './imported-note.tsx';
import { SensitiveBox } from './sensitive-box.tsx';
import { TagsField } from './tags-field.tsx';
import { TranslationField } from './translation-field.tsx';
import type { useImported } from './use-imported.ts';
import type { useMetadata } from './use-metadata.ts';

type Props = {
  details: ReturnType<typeof useMetadata>;
  sections: readonly ListedSection[];
  headline: string;
  /** The number of its public address, once it has one. */
  number: number | undefined;
  imported: ReturnType<typeof useImported>;
  /** The record of its conference as it stands now. */
  conference: NumberedConference | undefined;
  house: HouseDays | undefined;
  /** Puts words where the caret is in the text. */
  insert: (words: string) => void;
};

/** *Chi tiết*: what is printed or decided about the article beside its text; saved as it is changed. */
export function DetailsPanel({
  details,
  sections,
  headline,
  number,
  imported,
  conference,
  house,
  insert,
}: Props) {
  const t = useTranslations('article.details');
  const sentence = useProblemSentence();
  const { draft, change, state, problem } = details;
  const { dateline } = draft;
  const changeDateline = (part: Partial<ArticleMetadata['dateline']>) =>
    change({ dateline: { ...dateline, ...part } });
  return (
    <div className="space-y-4" data-place="details">
      <p role="status" className="text-xs text-ink-2">
        {t(state)}
      </p>
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {sentence(problem)}
        </p>
      )}
      {imported.note && <ImportedNote note={imported.note} undo={imported.undo} dismiss={imported.dismiss} />}
      {details.conflicts.length > 0 && (
        <DetailConflicts conflicts={details.conflicts} settle={details.settle} />
      )}
      {draft.apology && <ApologyFields apology={draft.apology} change={(apology) => change({ apology })} />}
      <Field label={t('section')}>
        <Select
          name="section"
          value={draft.section ?? ''}
          onChange={(event) => change({ section: event.target.value || null })}
        >
          <option value="">{t('noSection')}</option>
          <SectionOptions sections={sections} />
        </Select>
      </Field>
      <ConferenceField
        attached={draft.conference}
        record={conference}
        house={house}
        language={draft.language}
        change={(next) => change({ conference: next })}
        insert={insert}
      />
      <BylineRows byline={draft.byline} change={(byline) => change({ byline })} />
      <fieldset className="grid grid-cols-2 gap-3">
        <legend className="mb-1 text-sm font-medium">{t('dateline')}</legend>
        <Field label={t('place')}>
          <Input
            name="place"
            value={dateline.place ?? ''}
            maxLength={metadataLimits.place}
            onChange={(event) => changeDateline({ place: event.target.value || null })}
          />
        </Field>
        <Field label={t('date')}>
          <Input
            name="date"
            type="date"
            value={dateline.date ?? ''}
            onChange={(event) => changeDateline({ date: event.target.value || null })}
          />
        </Field>
        <Field label={t('mark')}>
          <Input
            name="mark"
            value={dateline.mark ?? ''}
            maxLength={metadataLimits.mark}
            onChange={(event) => changeDateline({ mark: event.target.value || null })}
          />
        </Field>
        <Field label={t('language')}>
          <Select
            name="language"
            value={draft.language}
            onChange={(event) => change({ language: event.target.value === 'en' ? 'en' : 'vi' })}
          >
            <option value="vi">Tiếng Việt</option>
            <option value="en">English</option>
          </Select>
        </Field>
      </fieldset>
      <TagsField tags={draft.tags} change={(tags) => change({ tags })} />
      <TranslationField number={draft.translationOf} change={(translationOf) => change({ translationOf })} />
      <Field label={t('slug')} hint={t('slugHint')}>
        <Input
          name="slug"
          value={draft.slug ?? ''}
          placeholder={slugOf(headline)}
          maxLength={metadataLimits.slug}
          onChange={(event) => change({ slug: slugTyped(event.target.value) })}
        />
      </Field>
      <p className="text-xs break-all text-ink-2">
        {t('publicAddress')}: /{draft.section ?? '…'}/{draft.slug ?? (slugOf(headline) || '…')}-
        {number ?? '…'}
      </p>
      {number !== undefined && <EditionNoteFields note={draft} change={change} />}
      <SensitiveBox checked={draft.sensitive} change={(sensitive) => change({ sensitive })} />
    </div>
  );
}

/** What is typed becomes a slug at once; a hyphen at the end may still be followed by a letter. */
function slugTyped(raw: string): string | null {
  const slug = slugOf(raw);
  return slug === '' ? null : slug;
}
