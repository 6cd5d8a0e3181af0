import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { ChoicesScreen } from '#components/desk/notices/choices-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { readNoticeChoices } from '#newsroom/notices/set-notice-choices.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('notices.choicesTitle') };
}

/** How this person wants to be told. */
export default async function NoticeChoicesPage() {
  const actor = await requirePermission('article.readOwn', '/desk/notices/choices');
  const sendsMail = readSettings().mail !== undefined;
  const choices = await readNoticeChoices(await newsroom(), actor, { sendsMail });
  if (!choices.ok) notFound();
  return <ChoicesScreen view={choices.value} />;
}
