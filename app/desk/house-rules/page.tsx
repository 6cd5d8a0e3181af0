import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { HouseRulesScreen } from '#components/desk/house/house-rules-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { readHouseRules } from '#newsroom/house/read-house-rules.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('houseRules.title') };
}

/** *Quy tắc soát bài*: which checks hold, and the words that the house writes otherwise. */
export default async function HouseRulesPage() {
  const actor = await requirePermission('houseRules.manage', '/desk/house-rules');
  const view = await readHouseRules(await newsroom(), actor);
  if (!view.ok) notFound();
  return <HouseRulesScreen key={view.value.id} view={view.value} />;
}
