'use client';

import { UserPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { OneTimeLink, PersonAct, PersonView } from '#domain/views/person-view.ts';
import { filterPeople, type PeopleFilter } from './filter-people.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { PeopleFilterBar } from './people-filter-bar.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonActDialog } from './person-act-dialog.tsx';

type Open =
  | { kind: 'invite' }
  | { kind: 'act'; act: PersonAct; person: PersonView }
  | { kind: 'link'; name: string; link: OneTimeLink };

type Props = {
  people: readonly PersonView[];
  /** When the list was read. */
  now: number;
  siteUrl: string;
};

/** *Người dùng*: who works here, and what an administrator may do about it. */
export function PeopleScreen({ people, now, siteUrl }: Props) {
  const t = useTranslations('people');
  const router = useRouter();
  const [filter, setFilter] = useState<PeopleFilter>({ text: '', state: 'all' });
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState('');
  const shown = filterPeople(people, filter);
  const close = () => setOpen(undefined);

  function invited(name: string, link: OneTimeLink) {
    setOpen({ kind: 'link', name, link });
    router.refresh();
  }

  function acted(act: PersonAct, { name }: PersonView, link: OneTimeLink | undefined) {
    if (link) setOpen({ kind: 'link', name, link });
    else close();
    setSaid(act === 'link' ? '' : t(`done.${act}`, { name }));
    router.refresh();
  }

  return (
    <div className="mx-auto grid w-full max-w-6xl gap-5">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="font-semibold text-2xl">{t('title')}</h1>
          <p className="text-ink-2 text-sm">{t('lead')}</p>
        </div>
        <Button variant="primary" onClick={() => setOpen({ kind: 'invite' })}>
          <UserPlus aria-hidden />
          {t('invite')}
        </Button>
      </header>
      <div aria-live="polite" className="empty:hidden">
        {said && <Notice tone="ok">{said}</Notice>}
      </div>
      <PeopleFilterBar
        filter={filter}
        onChange={setFilter}
        countOf={(state) => filterPeople(people, { text: filter.text, state }).length}
      />
      {shown.length > 0 ? (
        <PeopleTable
          people={shown}
          now={now}
          onAct={(act, person) => setOpen({ kind: 'act', act, person })}
        />
      ) : (
        <EmptyState title={t('noneFound')} />
      )}
      {open?.kind === 'invite' && <InviteDialog onClose={close} onInvited={invited} />}
      {open?.kind === 'act' && (
        <PersonActDialog
          act={open.act}
          person={open.person}
          onClose={close}
          onDone={(link) => acted(open.act, open.person, link)}
        />
      )}
      {open?.kind === 'link' && (
        <LinkDialog name={open.name} link={open.link} siteUrl={siteUrl} onClose={close} />
      )}
    </div>
  );
}
