import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { ChainsScreen } from '#components/desk/chains/chains-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { readChains } from '#newsroom/chains/read-chains.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('chains.title') };
}

/** *Chuỗi ký duyệt*: who signs what is submitted to each section. */
export default async function ChainsPage() {
  const actor = await requirePermission('chains.manage', '/desk/chains');
  const chains = await readChains(await newsroom(), actor);
  if (!chains.ok) notFound();
  return <ChainsScreen view={chains.value} />;
}
