import type { ReactNode } from 'react';
import { figuresOf } from '#content/figures.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import { type BlockRenderers, type MarkRenderers, renderWith } from '#content/render-table.ts';
import { safeHref } from '#content/url-rule.ts';
import type { PhotoAddress } from '#domain/photo-urls.ts';
import type { CitedDocument } from '#domain/published.ts';
import { withDocumentLinks } from './document-links.tsx';
import { Photo } from './photo.tsx';
import { siteWords } from './site-words.ts';

type Sizes = Record<string, { width: number; height: number }>;
type BodyProps = {
  doc: ManuscriptJSON;
  photos: Sizes;
  language: 'vi' | 'en';
  photoAddress?: PhotoAddress | undefined;
  /** Where the documents that it cites have their pages. */
  documents?: readonly CitedDocument[];
};

/** The body of a published article: every node of the schema has its row here, and nothing else can appear. */
export function ArticleBody({ doc, photos, language, photoAddress, documents }: BodyProps) {
  const first = figuresOf(doc)[0]?.id;
  return (
    <>
      {renderWith<ReactNode>(bodyRows({ photos, language, first, photoAddress, documents }), bodyMarks, doc)}
    </>
  );
}

const sizesOfAlign = {
  left: '(min-width: 60rem) 19rem, 100vw',
  right: '(min-width: 60rem) 19rem, 100vw',
  center: '(min-width: 44rem) 43rem, 100vw',
  wide: '(min-width: 60rem) 57rem, 100vw',
};

type Drawing = Omit<BodyProps, 'doc' | 'documents'> & {
  first: string | undefined;
  documents?: readonly CitedDocument[] | undefined;
};

/** How each node of a body is drawn; the desk draws older moments by the same rows. */
export function bodyRows({
  photos,
  language,
  first,
  photoAddress,
  documents = [],
}: Drawing): BlockRenderers<ReactNode> {
  const words = siteWords[language];
  return {
    doc: (node, children) => <Keyed key={node.key}>{children}</Keyed>,
    // The page prints headline and sapo above the body.
    headline: () => null,
    sapo: () => null,
    paragraph: (node, children) => <p key={node.key}>{children}</p>,
    heading: (node, children) =>
      // A fact box may have no title; readers then see none.
      node.parent === 'factbox' && children.length === 0 ? null : node.attrs.level === 2 ? (
        <h2 key={node.key}>{children}</h2>
      ) : (
        <h3 key={node.key}>{children}</h3>
      ),
    quote: (node, children) => <blockquote key={node.key}>{children}</blockquote>,
    attribution: (node, children) =>
      children.length > 0 ? <footer key={node.key}>{children}</footer> : null,
    bulletList: (node, children) => <ul key={node.key}>{children}</ul>,
    orderedList: (node, children) => (
      <ol key={node.key} start={node.attrs.start === 1 ? undefined : node.attrs.start}>
        {children}
      </ol>
    ),
    listItem: (node, children) => <li key={node.key}>{children}</li>,
    figure: ({ key, attrs }, [caption, credit]) => {
      const size = attrs.assetId === null ? undefined : photos[attrs.assetId];
      return (
        <figure key={key} className={attrs.align}>
          {attrs.assetId !== null && size && (
            <Photo
              assetId={attrs.assetId}
              {...size}
              alt={attrs.alt}
              sizes={sizesOfAlign[attrs.align]}
              eager={attrs.id === first}
              address={photoAddress}
            />
          )}
          <figcaption>
            {caption} {credit}
          </figcaption>
        </figure>
      );
    },
    caption: (node, children) => <Keyed key={node.key}>{children}</Keyed>,
    credit: (node, children) =>
      children.length > 0 ? (
        <span key={node.key} className="credit">
          {words.photo}: {children}
        </span>
      ) : null,
    table: (node, children) => (
      <div key={node.key} className="table">
        <table>
          <tbody>{children}</tbody>
        </table>
      </div>
    ),
    tableRow: (node, children) => <tr key={node.key}>{children}</tr>,
    tableHeader: (node, children) => (
      <th key={node.key} {...spans(node.attrs)}>
        {children}
      </th>
    ),
    tableCell: (node, children) => (
      <td key={node.key} {...spans(node.attrs)}>
        {children}
      </td>
    ),
    factbox: (node, children) => (
      <aside key={node.key} className="factbox">
        {children}
      </aside>
    ),
    hardBreak: (node) => <br key={node.key} />,
    // A link of the writer's own goes before.
    text: (node) => (node.marks.includes('link') ? node.text : withDocumentLinks(node.text, documents)),
  };
}

export const bodyMarks: MarkRenderers<ReactNode> = {
  bold: (mark, children) => <strong key={mark.key}>{children}</strong>,
  italic: (mark, children) => <em key={mark.key}>{children}</em>,
  link: (mark, children) => (
    <a key={mark.key} href={safeHref(mark.attrs.href)} rel="noopener">
      {children}
    </a>
  ),
  // A comment belongs to the desk; readers get the words under it and nothing else.
  comment: (mark, children) => <Keyed key={mark.key}>{children}</Keyed>,
};

function Keyed({ children }: { children: ReactNode }) {
  return <>{children}</>;
}

function spans({ colspan, rowspan }: { colspan: number; rowspan: number }) {
  return { colSpan: colspan > 1 ? colspan : undefined, rowSpan: rowspan > 1 ? rowspan : undefined };
}
