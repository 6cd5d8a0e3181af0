import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { SectionsScreen } from '#components/desk/sections/sections-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSectionsDesk } from '#newsroom/sections/read-sections-desk.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('sections.title') };
}

/** *Chuyên mục*: the sections of the paper and their order. */
export default async function SectionsPage() {
  const actor = await requirePermission('sections.manage', '/desk/sections');
  const sections = await readSectionsDesk(await newsroom(), actor);
  if (!sections.ok) notFound();
  return <SectionsScreen view={sections.value} />;
}
