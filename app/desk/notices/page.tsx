import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { NoticesScreen } from '#components/desk/notices/notices-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { readNotices } from '#newsroom/notices/read-notices.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('notices.title') };
}

/** *Thông báo*: what this person was told. */
export default async function NoticesPage() {
  const actor = await requirePermission('article.readOwn', '/desk/notices');
  const desk = await newsroom();
  const notices = await readNotices(desk, actor);
  if (!notices.ok) notFound();
  return <NoticesScreen view={notices.value} now={desk.clock()} />;
}
