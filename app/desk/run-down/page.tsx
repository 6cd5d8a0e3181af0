import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { RunDownScreen } from '#components/desk/run-down/run-down-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { isDay } from '#domain/days.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import { readRunDown } from '#newsroom/lists/read-run-down.ts';
import { readSections } from '#newsroom/read-public/read-feed.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

type Query = { [key: string]: string | string[] | undefined };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('calendar.runDown') };
}

/** *Danh mục bài trong ngày*, for today when the address names no day. */
export default async function RunDownPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requirePermission('article.readOwn', '/desk/run-down');
  const desk = await newsroom();
  const asked = String((await searchParams).day ?? '');
  const day = isDay(asked) ? asked : dayOf(desk.clock());
  const [lines, sections] = await Promise.all([readRunDown(desk, actor, { day }), readSections(desk)]);
  if (!lines.ok) notFound();
  return <RunDownScreen day={day} lines={lines.value} sections={sections} />;
}
