import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { PeopleScreen } from '#components/desk/people/people-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { listPeople } from '#newsroom/people/list-people.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('people.title') };
}

export default async function PeoplePage() {
  const actor = await requirePermission('people.manage', '/desk/people');
  const desk = await newsroom();
  const people = await listPeople(desk, actor);
  if (!people.ok) notFound();
  return <PeopleScreen people={people.value} now={desk.clock()} siteUrl={readSettings().url} />;
}
