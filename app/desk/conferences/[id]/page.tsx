import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { ConferenceScreen } from '#components/desk/conferences/conference-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { readConference } from '#newsroom/conferences/read-conference.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('conferences.one') };
}

/** The record of one conference. */
export default async function ConferencePage({ params }: Params) {
  const { id } = await params;
  const actor = await requirePermission('conferences.keep', `/desk/conferences/${id}`);
  const read = await readConference(await newsroom(), actor, { id });
  if (!read.ok) notFound();
  return <ConferenceScreen key={id} view={read.value} personId={actor.id} />;
}
