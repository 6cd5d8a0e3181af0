import { sitePage } from '#app/(site)/site-page.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { CorrectionPolicyPage } from '#components/site/trust-pages.tsx';

export const dynamic = 'force-dynamic';

/** How mistakes are put right. */
export function GET(): Promise<Response> {
  const title = siteWords.vi.trust.policy;
  return sitePage({
    title,
    description: title,
    path: '/quy-trinh-dinh-chinh',
    body: (site) => <CorrectionPolicyPage imprint={site.imprint} />,
  });
}
