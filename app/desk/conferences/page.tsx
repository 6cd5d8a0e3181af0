import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { ConferencesScreen } from '#components/desk/conferences/conferences-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { monthOf, weeksOf } from '#domain/month.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import { findConferences, listConferences } from '#newsroom/conferences/list-conferences.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

type Query = { [key: string]: string | string[] | undefined };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('conferences.title') };
}

/** *Hội nghị*: the conferences of a month, those without a day, or those that some words find. */
export default async function ConferencesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requirePermission('conferences.keep', '/desk/conferences');
  const desk = await newsroom();
  const query = await searchParams;
  const words = String(query.q ?? '').slice(0, 200);
  const today = dayOf(desk.clock());
  const month = monthOf(String(query.month ?? '')) ?? today.slice(0, 7);
  const days = weeksOf(month).flat();
  const lists = await listConferences(desk, actor, { first: days[0] ?? '', last: days.at(-1) ?? '' });
  const found = words.trim() === '' ? undefined : await findConferences(desk, actor, { words });
  if (!lists.ok || (found && !found.ok)) notFound();
  return (
    <ConferencesScreen
      month={month}
      today={today}
      lists={lists.value}
      {...(found && { found: { words, conferences: found.value.conferences } })}
    />
  );
}
