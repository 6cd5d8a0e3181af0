import type { Metadata } from 'next';
import { currentLanguage } from '#app/current-language.ts';
import { FrontDesk } from '#app/desk/fronts/front-desk.tsx';
import { translator } from '#components/words/translator.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('fronts.title') };
}

/** *Sắp trang*: what stands on top of a section, or on a page of the English side. */
export default async function FrontPage({ params }: PageProps<'/desk/fronts/[front]'>) {
  const { front } = await params;
  return <FrontDesk frontId={front} path={`/desk/fronts/${front}`} />;
}
