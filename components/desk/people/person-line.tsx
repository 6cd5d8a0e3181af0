import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { PersonAct, PersonState, PersonView } from '#domain/views/person-view.ts';
import { linkTime } from './link-time.ts';
import { PersonMenu } from './person-menu.tsx';

type Props = { person: PersonView; now: number; onAct: (act: PersonAct, person: PersonView) => void };

const tones: Record<PersonState, BadgeTone> = { active: 'ok', invited: 'warn', disabled: 'neutral' };

/** One person: a row, or on a phone a card with the menu in its corner. */
export function PersonLine({ person, now, onAct }: Props) {
  const t = useTranslations('people');
  const role = useTranslations('roles');
  const isDisabled = person.state === 'disabled';
  return (
    <tr
      className={`relative grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 rounded-lg border border-line px-4 py-3 md:table-row md:rounded-none md:border-0 md:hover:bg-paper-2 ${isDisabled ? 'text-ink-2' : ''}`}
    >
      <Cell className="col-span-2 pr-10 font-medium md:pr-3">
        <span className="mr-2">{person.name}</span>
        {person.isYou && <Badge>{t('you')}</Badge>}
        {person.penName && <span className="block font-normal text-ink-2 text-xs">{person.penName}</span>}
      </Cell>
      <Cell className="col-span-2 break-all">{person.email}</Cell>
      <Cell>{role(person.role)}</Cell>
      <Cell>
        <Badge tone={tones[person.state]}>{t(`states.${person.state}`)}</Badge>
        <LinkNote person={person} now={now} />
      </Cell>
      <Cell className="col-span-2 text-ink-2">
        <span className="md:sr-only">{t('columns.lastSeen')}: </span>
        <LastSeen at={person.lastSeenAt} now={now} />
      </Cell>
      <Cell className="absolute top-2 right-2 md:static md:w-12 md:text-right">
        <PersonMenu person={person} onAct={(act) => onAct(act, person)} />
      </Cell>
    </tr>
  );
}

function Cell({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <td className={`md:table-cell md:border-line md:border-b md:px-3 md:py-2.5 md:align-middle ${className}`}>
      {children}
    </td>
  );
}

function LastSeen({ at, now }: { at: number | undefined; now: number }) {
  const t = useTranslations('people');
  const format = useFormatter();
  if (at === undefined) return t('never');
  return <time dateTime={new Date(at).toISOString()}>{format.relativeTime(at, now)}</time>;
}

/** Whether who was invited can still come in by the link that was sent. */
function LinkNote({ person, now }: { person: PersonView; now: number }) {
  const t = useTranslations('people');
  const format = useFormatter();
  if (person.linkUntil === undefined && person.state !== 'invited') return null;
  const isOver = person.linkUntil === undefined || person.linkUntil <= now;
  const when = isOver ? '' : format.dateTime(person.linkUntil ?? now, linkTime);
  return (
    <span className="mt-0.5 block text-ink-2 text-xs">
      {isOver ? t('linkOver') : t('linkUntil', { when })}
    </span>
  );
}
