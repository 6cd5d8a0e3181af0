import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { CalendarScreen } from '#components/desk/calendar/calendar-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { monthOf, weeksOf } from '#domain/month.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import { readCalendar } from '#newsroom/lists/read-calendar.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

type Query = { [key: string]: string | string[] | undefined };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('calendar.title') };
}

/** *Lịch*: what is to happen in a month, and what has happened. */
export default async function CalendarPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requirePermission('article.readOwn', '/desk/calendar');
  const desk = await newsroom();
  const now = desk.clock();
  const month = monthOf(String((await searchParams).month ?? '')) ?? dayOf(now).slice(0, 7);
  const days = weeksOf(month).flat();
  const entries = await readCalendar(desk, actor, { first: days[0] ?? '', last: days.at(-1) ?? '' });
  if (!entries.ok) notFound();
  return <CalendarScreen month={month} entries={entries.value} now={now} />;
}
