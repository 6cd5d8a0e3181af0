import { Fragment, type ReactNode } from 'react';
import { houseDate } from '#domain/dates.ts';
import { backReferences } from '#domain/documents/back-references.ts';
import { recogniseDocuments } from '#domain/documents/recognise.ts';
import type { ArticleAsRead, CitedDocument } from '#domain/published.ts';
import { siteWords } from './site-words.ts';

/** A text in which each number of a document leads to everything that cites it; its letters stay as they are. */
export function withDocumentLinks(text: string, documents: readonly CitedDocument[]): ReactNode {
  if (documents.length === 0) return text;
  const parts: ReactNode[] = [];
  let shown = 0;
  for (const { from, to, key } of namedIn(text, documents)) {
    const path = documents.find((one) => one.key === key)?.path;
    if (!path || from < shown) continue;
    parts.push(text.slice(shown, from));
    parts.push(
      <a key={from} className="doc" href={path}>
        {text.slice(from, to)}
      </a>,
    );
    shown = to;
  }
  if (parts.length === 0) return text;
  return (
    <Fragment>
      {parts}
      {text.slice(shown)}
    </Fragment>
  );
}

type Named = { from: number; to: number; key: string };

/** Whole numbers, and documents that are named by type and number alone because the whole one stands in the article. */
function namedIn(text: string, documents: readonly CitedDocument[]): Named[] {
  const whole = recogniseDocuments(text).map(({ numberFrom, to, key }) => ({ from: numberFrom, to, key }));
  const known = documents.map(({ key }) => ({ key, type: key.split(':')[3] ?? '' }));
  return [...whole, ...backReferences(text, known)].sort((one, other) => one.from - other.from);
}

/** *Văn bản viện dẫn*: what a text rests on, as far as the text itself says who issued it and when. */
export function DocumentsCited({ documents, language }: Pick<ArticleAsRead, 'documents' | 'language'>) {
  const words = siteWords[language];
  if (documents.length === 0) return null;
  return (
    <section className="related documents" aria-labelledby="van-ban">
      <h2 id="van-ban" className="block-title">
        {words.documents}
      </h2>
      <ul>
        {documents.map(({ key, name, path, issuer, issued }) => (
          <li key={key}>
            <a href={path}>{name}</a>
            {issued && ` ${words.issuedOn} ${houseDate(issued)}`}
            {issuer && `, ${issuer}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
