import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#app/current-actor.ts';
import { currentLanguage } from '#app/current-language.ts';
import { AdminHome } from '#components/desk/lists/admin-home.tsx';
import { WorkScreen } from '#components/desk/lists/work-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { hasPermission } from '#domain/roles.ts';
import { listMyConferences } from '#newsroom/conferences/list-conferences.ts';
import { readMyWork } from '#newsroom/lists/read-my-work.ts';
import { readSections } from '#newsroom/read-public/read-feed.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('work.title') };
}

/** *Việc của tôi*; whoever runs the system and writes nothing is shown their own way on. */
export default async function DeskPage() {
  const actor = await requireActor('/desk');
  if (!hasPermission(actor.role, 'article.readOwn')) return <AdminHome name={actor.name} />;
  const desk = await newsroom();
  const [work, sections, conferences] = await Promise.all([
    readMyWork(desk, actor),
    readSections(desk),
    listMyConferences(desk, actor),
  ]);
  if (!work.ok) notFound();
  const person = { id: actor.id, name: actor.name, role: actor.role };
  return (
    <WorkScreen
      work={work.value}
      conferences={conferences}
      person={person}
      sections={sections}
      now={desk.clock()}
    />
  );
}
