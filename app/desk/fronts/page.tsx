import type { Metadata } from 'next';
import { currentLanguage } from '#app/current-language.ts';
import { translator } from '#components/words/translator.ts';
import { frontPageId } from '#domain/fronts/front.ts';
import { FrontDesk } from './front-desk.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('fronts.title') };
}

/** *Sắp trang*: what stands where on the Vietnamese front page. */
export default function FrontsPage() {
  return <FrontDesk frontId={frontPageId} path="/desk/fronts" />;
}
