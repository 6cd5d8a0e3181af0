import { type Imprint, imprintLines } from '#domain/imprint.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { siteWords } from './site-words.ts';

type ImprintProps = { name: string; imprint: Imprint; language: SiteLanguage };

/** Who answers for the site: the lines of the imprint that are set. */
export function ImprintPage({ name, imprint, language }: ImprintProps) {
  const words = siteWords[language].trust;
  return (
    <div className="prose">
      <h1 className="page-title">{words.imprint}</h1>
      <p className="page-lead">{words.imprintLead}</p>
      <dl className="imprint">
        <dt>{words.name}</dt>
        <dd>{name}</dd>
        {imprintLines.map(({ key }) =>
          imprint[key] === undefined ? null : (
            <div key={key}>
              <dt>{words.lines[key]}</dt>
              <dd>
                {key === 'email' ? <a href={`mailto:${imprint[key]}`}>{imprint[key]}</a> : imprint[key]}
              </dd>
            </div>
          ),
        )}
      </dl>
      <p>
        <a href={sitePath(language, '/quy-trinh-dinh-chinh')}>{words.policy}</a> ·{' '}
        <a href={sitePath(language, '/quyen-rieng-tu')}>{words.privacy}</a>
      </p>
    </div>
  );
}

/** What the site learns of its readers: nothing that it keeps. */
export function PrivacyPage({ imprint, language }: Omit<ImprintProps, 'name'>) {
  const { privacy, privacyTexts, privacyQuestions } = siteWords[language].trust;
  return (
    <div className="prose">
      <h1 className="page-title">{privacy}</h1>
      {privacyTexts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {imprint.email && (
        <p>
          {privacyQuestions} <a href={`mailto:${imprint.email}`}>{imprint.email}</a>
        </p>
      )}
    </div>
  );
}
