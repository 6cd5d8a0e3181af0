import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import type { ConferenceRecord } from '#domain/conferences/record.ts';
import { attendeeSentences, sapoOf, stockCaptions } from '#domain/conferences/template/sentences.ts';
import type { HouseDays } from '#domain/house/house-rules.ts';

type Props = { record: ConferenceRecord; house: HouseDays | undefined; insert: (words: string) => void };

/** Sentences out of the record, each put where the caret is: standfirst, who attends, captions. */
export function RecordSentences({ record, house, insert }: Props) {
  const t = useTranslations('conferences.inArticle');
  const [said, setSaid] = useState('');
  const people = attendeeSentences(record);
  const rows = [
    { title: t('putSapo'), words: sapoOf(record, house) },
    ...(people ? [{ title: t('putPeople'), words: people }] : []),
    ...stockCaptions(record, house).map((words) => ({ title: t('putCaption'), words })),
  ];
  return (
    <details>
      <summary className="cursor-pointer text-ink-2 text-xs">{t('proposals')}</summary>
      <ul className="mt-2 grid gap-2">
        {rows.map(({ title, words }) => (
          <li key={words} className="grid grid-cols-[1fr_auto] items-start gap-2">
            <p lang="vi" className="text-xs leading-relaxed">
              <span className="text-ink-2">{title}: </span>
              {words}
            </p>
            <Button
              size="sm"
              aria-label={t('insertOf', { words })}
              onClick={() => {
                insert(words);
                setSaid(t('inserted'));
              }}
            >
              {t('insert')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-ink-2 text-xs">
        {said}
      </p>
    </details>
  );
}
