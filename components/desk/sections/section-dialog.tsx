import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { newRequestId, type Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input, Select } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { sectionLimits } from '#domain/section-form.ts';
import { sectionsUnder, topSections } from '#domain/sections.ts';
import { slugOf } from '#domain/slug.ts';
import type { SectionsView, SectionView } from '#domain/views/sections-view.ts';
import { useSectionProblem } from './section-problem.ts';
import { sectionsApi } from './sections-api.ts';

type Props = {
  view: SectionsView;
  /** The section to change; a new one without it. */
  section: SectionView | undefined;
  onClose: () => void;
  onSaved: (name: string) => void;
};

/** A section to add or change; its address is proposed from its name and fixed once it is there. */
export function SectionDialog({ view, section, onClose, onSaved }: Props) {
  const t = useTranslations('sections');
  const common = useTranslations('common');
  const formId = useId();
  const firstFocus = useRef<HTMLInputElement>(null);
  const requestId = useRef(newRequestId());
  const isEnglish = useLanguage() === 'en';
  const [draft, setDraft] = useState(() => draftOf(view, section));
  const [slug, setSlug] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const { errorOf, general } = useSectionProblem(problem);
  const id = section?.id ?? slug ?? slugOf(draft.name).slice(0, sectionLimits.slug);
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const nameOf = (one: { name: string; nameEn: string }) => (isEnglish ? one.nameEn : one.name);
  // What holds others stays in the masthead, and nothing stands under itself.
  const parents =
    section && sectionsUnder(view.sections, section.id).length > 0
      ? []
      : topSections(view.sections).filter((one) => one.id !== section?.id);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const { chainId, ...words } = draft;
    const sent = section
      ? await sectionsApi.change(section.id, words)
      : await sectionsApi.add(requestId.current, { ...draft, id });
    setSending(false);
    if (sent.ok) return onSaved(draft.name);
    requestId.current = newRequestId();
    setProblem(sent.problem);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      firstFocus={firstFocus}
      title={section ? t('changeTitle', { name: nameOf(section) }) : t('newTitle')}
      description={t('formLead')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="grid gap-4">
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t('name')} error={errorOf('name')} required>
            <Input
              ref={firstFocus}
              value={draft.name}
              maxLength={sectionLimits.name}
              onChange={({ target }) => set({ name: target.value })}
            />
          </Field>
          <Field label={t('nameEn')} error={errorOf('nameEn')} required>
            <Input
              lang="en"
              value={draft.nameEn}
              maxLength={sectionLimits.name}
              onChange={({ target }) => set({ nameEn: target.value })}
            />
          </Field>
        </div>
        <Field label={t('slug')} hint={t('slugHint')} error={errorOf('id')} required>
          <Input
            value={id}
            readOnly={section !== undefined}
            maxLength={sectionLimits.slug}
            spellCheck={false}
            autoCapitalize="none"
            onChange={({ target }) => setSlug(target.value)}
          />
        </Field>
        <Field label={t('parent')} error={errorOf('parentId')}>
          <Select
            value={draft.parentId ?? ''}
            onChange={({ target }) => set({ parentId: target.value === '' ? null : target.value })}
          >
            <option value="">{t('noParent')}</option>
            {parents.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        </Field>
        {!section && (
          <Field label={t('chainField')} error={errorOf('chainId')}>
            <Select value={draft.chainId} onChange={({ target }) => set({ chainId: target.value })}>
              {view.chains.map((chain) => (
                <option key={chain.id} value={chain.id}>
                  {nameOf(chain)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {general && <Notice tone="danger">{general}</Notice>}
      </form>
    </Dialog>
  );
}

function draftOf({ chains }: SectionsView, section: SectionView | undefined) {
  const { name = '', nameEn = '', parentId = null } = section ?? {};
  return { name, nameEn, parentId, chainId: section?.chainId ?? chains[0]?.id ?? '' };
}
