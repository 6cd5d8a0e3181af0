'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Problem, postJson } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import { mailChoices, type NoticeKind, noticeKinds } from '#domain/notices.ts';
import type { NoticeChoicesView } from '#domain/views/notice-view.ts';

/** How somebody wants to be told of each kind of notice. */
export function ChoicesScreen({ view }: { view: NoticeChoicesView }) {
  const t = useTranslations('notices');
  const sentence = useProblemSentence();
  const [choices, setChoices] = useState(view.choices);
  const [language, setLanguage] = useState(view.language);
  const [said, setSaid] = useState<'saved' | Problem>();
  const [isSending, setSending] = useState(false);

  function choose(kind: NoticeKind, change: Partial<NoticeChoicesView['choices'][NoticeKind]>): void {
    setSaid(undefined);
    setChoices({ ...choices, [kind]: { ...choices[kind], ...change } });
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setSending(true);
    const answer = await postJson('/api/notices/choices', { choices, language });
    setSending(false);
    setSaid(answer.ok ? 'saved' : answer.problem);
  }

  return (
    <form onSubmit={submit} className="mx-auto grid w-full max-w-3xl gap-4">
      <header className="max-w-prose">
        <h1 className="font-semibold text-2xl">{t('choicesTitle')}</h1>
        <p className="text-ink-2 text-sm">{t('choicesLead')}</p>
      </header>
      {!view.sendsMail && <Notice>{t('noMail')}</Notice>}
      <table className="w-full text-sm">
        <thead>
          <tr className="text-left text-ink-2 text-xs">
            <th scope="col" className="border-line border-b py-2 pr-2 font-medium">
              {t('kind')}
            </th>
            <th scope="col" className="border-line border-b px-2 py-2 text-center font-medium">
              {t('alert')}
            </th>
            <th scope="col" className="w-44 border-line border-b py-2 pl-2 font-medium max-sm:w-36">
              {t('byMail')}
            </th>
          </tr>
        </thead>
        <tbody>
          {noticeKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row" className="border-line border-b py-1.5 pr-2 text-left font-normal">
                {t(`kinds.${kind}`)}
              </th>
              <td className="border-line border-b px-2 text-center">
                <input
                  type="checkbox"
                  aria-label={t('alertOf', { kind: t(`kinds.${kind}`) })}
                  checked={choices[kind].alert}
                  onChange={({ target }) => choose(kind, { alert: target.checked })}
                  className="size-4 align-middle accent-accent pointer-coarse:size-6"
                />
              </td>
              <td className="border-line border-b py-1.5 pl-2">
                <Select
                  aria-label={t('mailOf', { kind: t(`kinds.${kind}`) })}
                  value={choices[kind].mail}
                  onChange={({ target }) => {
                    const mail = mailChoices.find((known) => known === target.value);
                    if (mail) choose(kind, { mail });
                  }}
                >
                  {mailChoices.map((mail) => (
                    <option key={mail} value={mail}>
                      {t(`mail.${mail}`)}
                    </option>
                  ))}
                </Select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Field label={t('mailLanguage')} className="max-w-60">
        <Select
          value={language}
          onChange={({ target }) => {
            setSaid(undefined);
            setLanguage(target.value === 'en' ? 'en' : 'vi');
          }}
        >
          <option value="vi">{t('languages.vi')}</option>
          <option value="en">{t('languages.en')}</option>
        </Select>
      </Field>
      <div aria-live="polite" className="empty:hidden">
        {said !== undefined && (
          <Notice tone={said === 'saved' ? 'ok' : 'danger'}>
            {said === 'saved' ? t('saved') : sentence(said)}
          </Notice>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={isSending}>
          {t('save')}
        </Button>
        <ButtonLink href="/desk/notices" variant="quiet">
          {t('back')}
        </ButtonLink>
      </div>
    </form>
  );
}
