import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { RecordScreen } from '#components/desk/record/record-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { readRecord } from '#newsroom/record/read-record.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { recordQueryForm } from './record-query-form.ts';

type Query = { [key: string]: string | string[] | undefined };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('record.title') };
}

/** *Sổ việc*: every act of the newsroom, as the record keeps it. */
export default async function RecordPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requirePermission('record.read', '/desk/record');
  // An old or mistyped address shows the whole record instead of nothing.
  const query = recordQueryForm.safeParse(await searchParams);
  const record = await readRecord(await newsroom(), actor, query.data ?? {});
  if (!record.ok) notFound();
  return <RecordScreen record={record.value} query={query.data ?? {}} />;
}
