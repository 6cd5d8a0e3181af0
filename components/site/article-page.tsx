import { houseDate, pageTimestamp } from '#domain/dates.ts';
import type { PhotoAddress } from '#domain/photo-urls.ts';
import { type ArticleAsRead, nameIn } from '#domain/published.ts';
import { sitePath } from '#domain/site-language.ts';
import { ApologyBox, ApologyLinks } from './apologies.tsx';
import { ArticleBody } from './article-body.tsx';
import { ArticleTools } from './article-tools.tsx';
import { BylineLine, RelatedStories, Topics } from './article-ways-on.tsx';
import { ConferenceLine } from './conference-line.tsx';
import { CorrectionBox } from './corrections.tsx';
import { DocumentsCited } from './document-links.tsx';
import { EditionHistory } from './edition-history.tsx';
import { siteWords } from './site-words.ts';

type ArticlePageProps = {
  article: ArticleAsRead;
  /** For a preview: where the desk finds photos that are not published yet. */
  photoAddress?: PhotoAddress;
  /** Where readers find it, with the site's host; absent in a preview. */
  address?: string;
};

/** An article as readers get it: headline, sapo, dateline, body with figures, byline, edition note. */
export function ArticlePage({ article, photoAddress, address }: ArticlePageProps) {
  return (
    <article className="article" lang={article.language}>
      <header>
        {article.section && (
          <a className="kicker" href={sitePath(article.language, `/${article.section.id}`)}>
            {nameIn(article.language, article.section)}
          </a>
        )}
        <h1>{article.headline}</h1>
        <p className="sapo">
          <Mark mark={article.metadata.dateline.mark} />
          {article.sapo}
        </p>
        <div className="meta">
          <time dateTime={iso(article.publishedAt)}>
            {pageTimestamp(article.publishedAt, article.language)}
          </time>
          <Dateline article={article} />
        </div>
      </header>
      <ArticleTools article={article} address={address} />
      <ApologyLinks apologies={article.apologies} language={article.language} />
      {article.metadata.apology && (
        <ApologyBox
          apology={article.metadata.apology}
          correctedPath={article.correctedPath}
          language={article.language}
        />
      )}
      <CorrectionBox corrections={article.corrections} language={article.language} />
      {article.sequence > 1 && !isCorrection(article) && <EditionNote article={article} />}
      <EditionHistory editions={article.editions} language={article.language} />
      <div className="body">
        <ArticleBody
          doc={article.doc}
          photos={article.photos}
          language={article.language}
          photoAddress={photoAddress}
          documents={article.documents}
        />
      </div>
      <BylineLine article={article} />
      <ConferenceLine article={article} />
      <DocumentsCited documents={article.documents} language={article.language} />
      <Topics article={article} />
      <RelatedStories article={article} />
    </article>
  );
}

/** The paper's mark stands before the standfirst, as print does it: `QĐND - …`. */
function Mark({ mark }: { mark: string | null }) {
  return mark === null ? null : `${mark} - `;
}

function Dateline({ article }: { article: ArticleAsRead }) {
  const { place, date } = article.metadata.dateline;
  const parts = [place, date && houseDate(date)].filter(Boolean);
  return parts.length > 0 ? <span>{parts.join(', ')}</span> : null;
}

/** Whether what readers see now is the correction itself: its own box says all there is to say. */
function isCorrection({ note, corrections }: ArticleAsRead): boolean {
  return note !== undefined && corrections.at(-1)?.note === note;
}

function EditionNote({ article }: { article: ArticleAsRead }) {
  const words = siteWords[article.language];
  return (
    <div className="note" role="note">
      <p>
        <strong>
          {words.updated}{' '}
          <time dateTime={iso(article.updatedAt)}>{pageTimestamp(article.updatedAt, article.language)}</time>
        </strong>{' '}
        ({words.edition.toLowerCase()} {article.sequence}). {article.note ?? words.editionNote}
      </p>
    </div>
  );
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
