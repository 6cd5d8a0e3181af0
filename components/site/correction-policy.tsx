import type { Imprint } from '#domain/imprint.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { siteWords } from './site-words.ts';

type PolicyProps = { imprint: Imprint; language: SiteLanguage };

/** How the newsroom puts mistakes right; it says no more than what the program does. */
export function CorrectionPolicyPage({ imprint, language }: PolicyProps) {
  const { correctionsTitle, apologiesTitle, trust } = siteWords[language];
  const words = trust.policyTexts;
  return (
    <div className="prose">
      <h1 className="page-title">{trust.policy}</h1>
      <p>{words.beforeAll}</p>
      <h2>{correctionsTitle}</h2>
      <p>
        {words.corrections} <a href={sitePath(language, '/cai-chinh')}>{words.correctionsList}</a>.
      </p>
      <h2>{apologiesTitle}</h2>
      <p>
        {words.apologies} <a href={sitePath(language, '/cai-chinh-xin-loi')}>{words.apologiesList}</a>.
      </p>
      <h2>{words.takenDownTitle}</h2>
      <p>{words.takenDown}</p>
      <h2>{words.tellUsTitle}</h2>
      <p>
        {imprint.email ? (
          <>
            {words.writeTo} <a href={`mailto:${imprint.email}`}>{imprint.email}</a>
          </>
        ) : (
          words.contact
        )}
        {imprint.phone ? `, ${words.orCall} ${imprint.phone}` : ''}. {words.sayWhere}
      </p>
    </div>
  );
}
