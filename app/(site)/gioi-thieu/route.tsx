import { sitePage } from '#app/(site)/site-page.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { ImprintPage } from '#components/site/trust-pages.tsx';

export const dynamic = 'force-dynamic';

/** Who answers for the site. */
export function GET(): Promise<Response> {
  const title = siteWords.vi.trust.imprint;
  return sitePage({
    title,
    description: title,
    path: '/gioi-thieu',
    body: (site) => <ImprintPage name={site.name} imprint={site.imprint} />,
  });
}
