import { CorrectionPolicyPage } from '#components/site/correction-policy.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { ImprintPage, PrivacyPage } from '#components/site/trust-pages.tsx';
import type { SiteLanguage } from '#domain/site-language.ts';
import { sitePage } from './site-page.tsx';

/** Who answers for the site. */
export function imprintPage(language: SiteLanguage): Promise<Response> {
  return sitePage({
    title: siteWords[language].trust.imprint,
    path: '/gioi-thieu',
    language,
    body: (site) => <ImprintPage name={site.name} imprint={site.imprint} language={language} />,
  });
}

/** How mistakes are put right. */
export function policyPage(language: SiteLanguage): Promise<Response> {
  return sitePage({
    title: siteWords[language].trust.policy,
    path: '/quy-trinh-dinh-chinh',
    language,
    body: (site) => <CorrectionPolicyPage imprint={site.imprint} language={language} />,
  });
}

/** What the site learns of its readers. */
export function privacyPage(language: SiteLanguage): Promise<Response> {
  return sitePage({
    title: siteWords[language].trust.privacy,
    path: '/quyen-rieng-tu',
    language,
    body: (site) => <PrivacyPage imprint={site.imprint} language={language} />,
  });
}
