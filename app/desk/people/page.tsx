import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requirePermission } from '#app/desk-gate.ts';
import { PeopleScreen } from '#components/desk/people/people-screen.tsx';
import { listPeople } from '#newsroom/people/list-people.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function PeoplePage() {
  const actor = await requirePermission('people.manage', '/desk/people');
  const desk = await newsroom();
  const people = await listPeople(desk, actor);
  if (!people.ok) notFound();
  return <PeopleScreen people={people.value} now={desk.clock()} siteUrl={readSettings().url} />;
}
