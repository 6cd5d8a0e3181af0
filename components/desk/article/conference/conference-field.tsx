import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useConferenceTime } from '#components/desk/conferences/conference-time.ts';
import { conferencesApi } from '#components/desk/conferences/conferences-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Link } from '#components/ui/link.tsx';
import {
  type ConferenceFacts,
  factsOf,
  type NumberedConference,
  sameFacts,
} from '#domain/conferences/facts.ts';
import type { HouseDays } from '#domain/house/house-rules.ts';
import { RecordSentences } from './record-sentences.tsx';
import { useConferences } from './use-conferences.ts';

type Props = {
  attached: ConferenceFacts | undefined;
  /** The record of the attached one as it stands now. */
  record: NumberedConference | undefined;
  house: HouseDays | undefined;
  language: 'vi' | 'en';
  change: (next: ConferenceFacts | undefined) => void;
  insert: (words: string) => void;
};

/** The conference that the article is about: what readers are told of it, and sentences out of its record. */
export function ConferenceField({ attached, record, house, language, change, insert }: Props) {
  const t = useTranslations('conferences.inArticle');
  const details = useTranslations('article.details');
  const timeOf = useConferenceTime();
  const current = record && record.id === attached?.id ? record : undefined;
  if (!attached) return <Choice change={change} />;
  const isOld = current !== undefined && !sameFacts(attached, factsOf(current));
  return (
    <section
      aria-label={details('conference')}
      className="grid gap-2 rounded-md border border-line p-3 text-sm"
    >
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <p className="text-ink-2 text-xs">{details('conference')}</p>
          <Link href={`/desk/conferences/${attached.id}`} className="font-medium hover:underline">
            {attached.name}
          </Link>
          <p className="text-ink-2 text-xs">
            {timeOf(attached)}
            {attached.place && ` · ${attached.place}`}
          </p>
        </div>
        <IconButton
          name="conference"
          label={t('unlink')}
          icon={<X aria-hidden />}
          onClick={() => change(undefined)}
        />
      </div>
      {isOld && (
        <div className="flex flex-wrap items-center gap-2">
          <p className="text-warn text-xs">{t('changed')}</p>
          <Button size="sm" onClick={() => change(factsOf(current))}>
            {t('refresh')}
          </Button>
        </div>
      )}
      {current && language === 'vi' && (
        <RecordSentences record={current.record} house={house} insert={insert} />
      )}
    </section>
  );
}

function Choice({ change }: Pick<Props, 'change'>) {
  const t = useTranslations('conferences.inArticle');
  const details = useTranslations('article.details');
  const problems = useTranslations('problems');
  const timeOf = useConferenceTime();
  const [words, setWords] = useState('');
  const { found, hasFailed } = useConferences(words);

  async function take(id: string) {
    const read = await conferencesApi.read(id);
    if (read.ok) change(factsOf(read.value));
  }

  return (
    <div className="grid gap-1.5">
      <Field label={details('conference')} hint={t('choose')} error={hasFailed && problems('offline')}>
        <Input
          name="conference"
          type="search"
          value={words}
          maxLength={200}
          onChange={({ target }) => setWords(target.value)}
        />
      </Field>
      {found && found.length === 0 && (
        <p role="status" className="text-ink-2 text-xs">
          {t('none')}
        </p>
      )}
      {found && found.length > 0 && (
        <ul aria-label={t('offered')} className="grid gap-1">
          {found.map((line) => (
            <li key={line.id}>
              <button
                type="button"
                onClick={() => void take(line.id)}
                className="w-full rounded px-2 py-1 text-left text-sm hover:bg-paper-3"
              >
                {line.name} <span className="text-ink-2 text-xs">{timeOf(line)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
