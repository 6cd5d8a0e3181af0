import { houseDate } from '#domain/dates.ts';
import type { DocumentFacts } from '#domain/published.ts';
import { siteWords } from './site-words.ts';

type DocumentWordsProps = { document: DocumentFacts; language: 'vi' | 'en' };

/** What a document is called, who issued it and when, and where its text stands. */
export function DocumentWords({ document, language }: DocumentWordsProps) {
  const words = siteWords[language];
  const { type, title, issuer, issued, link } = document;
  const rows = [
    [words.documentTitle, title],
    [words.documentType, type],
    [words.issuer, issuer],
    [words.issued, issued && houseDate(issued, language)],
  ].filter(([, value]) => value);
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {link && (
        <div>
          <dt>{words.wholeText}</dt>
          <dd>
            <a href={link} rel="noopener noreferrer">
              {new URL(link).host}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
