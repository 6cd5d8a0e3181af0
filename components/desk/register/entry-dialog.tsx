import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { newRequestId, type Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input, Textarea } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { typeWords } from '#domain/documents/type-words.ts';
import {
  type RegisterBody,
  type RegisterDocument,
  type RegisterEntry,
  registerLimits,
} from '#domain/register/entry.ts';
import { PostsFields } from './posts-fields.tsx';
import { registerApi } from './register-api.ts';
import { useRegisterProblem } from './register-problem.ts';
import { SpanFields } from './span-fields.tsx';

const newWords = { person: 'newPerson', body: 'newBody', document: 'newDocument' } as const;

type Props = {
  entry: RegisterEntry;
  /** The entry that is changed, as it was seen; a new one without it. */
  seen: { id: string; version: number } | undefined;
  onClose: () => void;
  onSaved: (name: string) => void;
};

/** An entry to add or to change. */
export function EntryDialog({ entry, seen, onClose, onSaved }: Props) {
  const t = useTranslations('register');
  const common = useTranslations('common');
  const sentence = useRegisterProblem();
  const formId = useId();
  const first = useRef<HTMLInputElement>(null);
  const requestId = useRef(newRequestId());
  const [draft, setDraft] = useState(entry);
  const [spellings, setSpellings] = useState(entry.spellings.join('\n'));
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const set = (part: object) => setDraft({ ...draft, ...part } as RegisterEntry);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const lines = spellings.split('\n').filter((line) => line.trim() !== '');
    const sent = await registerApi.save(requestId.current, seen, { ...draft, spellings: lines });
    setSending(false);
    if (sent.ok) return onSaved(draft.name);
    if (sent.problem.code !== 'offline') requestId.current = newRequestId();
    setProblem(sent.problem);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      firstFocus={first}
      title={seen ? t('changeTitle', { name: entry.name }) : t(newWords[draft.kind])}
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
        <Field label={draft.kind === 'document' ? t('fields.number') : t('fields.name')} required>
          <Input
            ref={first}
            lang="vi"
            value={draft.name}
            maxLength={registerLimits.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        </Field>
        {draft.kind === 'document' && <DocumentFields document={draft} set={set} />}
        {draft.kind === 'body' && <BodyFields body={draft} set={set} />}
        {draft.kind === 'person' && (
          <>
            <Field label={t('fields.penName')}>
              <Input
                lang="vi"
                value={draft.penName ?? ''}
                maxLength={registerLimits.name}
                onChange={({ target }) => set({ penName: target.value || null })}
              />
            </Field>
            <PostsFields posts={draft.posts} change={(posts) => set({ posts })} />
          </>
        )}
        <Field label={t('fields.spellings')} hint={t('fields.spellingsHint')}>
          <Textarea
            lang="vi"
            rows={2}
            className="min-h-16"
            value={spellings}
            onChange={({ target }) => setSpellings(target.value)}
          />
        </Field>
        {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      </form>
    </Dialog>
  );
}

function BodyFields({ body, set }: { body: RegisterBody; set: (part: Partial<RegisterBody>) => void }) {
  const t = useTranslations('register.fields');
  return (
    <div className="grid grid-cols-2 gap-3">
      {(['short', 'successor'] as const).map((field) => (
        <Field key={field} label={t(field)}>
          <Input
            lang="vi"
            value={body[field] ?? ''}
            maxLength={registerLimits.name}
            onChange={({ target }) => set({ [field]: target.value || null })}
          />
        </Field>
      ))}
      <SpanFields value={body} change={set} />
    </div>
  );
}

type DocumentProps = { document: RegisterDocument; set: (part: Partial<RegisterDocument>) => void };

function DocumentFields({ document, set }: DocumentProps) {
  const t = useTranslations('register.fields');
  const typesId = useId();
  const text = (field: 'type' | 'title' | 'issuer' | 'link' | 'source', longest: number) => (
    <Field label={t(field)} className={field === 'issuer' || field === 'type' ? '' : 'col-span-2'}>
      <Input
        lang="vi"
        list={field === 'type' ? typesId : undefined}
        type={field === 'link' ? 'url' : 'text'}
        value={document[field] ?? ''}
        maxLength={longest}
        onChange={({ target }) => set({ [field]: target.value || null })}
      />
    </Field>
  );
  return (
    <div className="grid grid-cols-2 gap-3">
      {text('title', registerLimits.title)}
      {text('type', registerLimits.type)}
      <datalist id={typesId}>
        {typeWords.map(({ word }) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      {text('issuer', registerLimits.office)}
      <Field label={t('issued')}>
        <Input
          type="date"
          value={document.issued ?? ''}
          onChange={({ target }) => set({ issued: target.value || null })}
        />
      </Field>
      {text('link', registerLimits.source)}
      {text('source', registerLimits.source)}
    </div>
  );
}
