import { sitePage } from '#app/(site)/site-page.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { PrivacyPage } from '#components/site/trust-pages.tsx';

export const dynamic = 'force-dynamic';

/** What the site learns of its readers. */
export function GET(): Promise<Response> {
  const title = siteWords.vi.trust.privacy;
  return sitePage({
    title,
    description: title,
    path: '/quyen-rieng-tu',
    body: (site) => <PrivacyPage imprint={site.imprint} />,
  });
}
