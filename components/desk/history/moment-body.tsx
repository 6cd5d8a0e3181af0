import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { bodyMarks, bodyRows } from '#components/site/article-body.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { type BlockRenderers, renderWith } from '#content/render-table.ts';
import { deskPhotoUrl } from '#domain/photo-urls.ts';
import type { MomentView } from '#domain/views/history-view.ts';
import { authorClass } from './author-class.ts';
import { RestoreButton } from './restore-button.tsx';

type Props = { articleId: string; moment: MomentView; showAuthors: boolean };

/** The text of a moment. A block that changed since, or is gone, says so and can be brought back alone. */
export function MomentBody({ articleId, moment, showAuthors }: Props) {
  const t = useTranslations('manuscriptHistory');
  const language = useLanguage();
  const blocks = useMemo(
    () => drawnBlocks(moment, { language, showAuthors }),
    [moment, language, showAuthors],
  );
  if (moment.authors.length === 0 && moment.doc.content.every(({ type }) => type !== 'figure')) {
    return <p className="text-ink-2">{t('emptyText')}</p>;
  }
  return (
    <div className="moment">
      {blocks.map((drawn, block) => (
        <Block key={block} {...{ articleId, moment, block, drawn }} />
      ))}
    </div>
  );
}

function Block({
  articleId,
  moment,
  block,
  drawn,
}: Omit<Props, 'showAuthors'> & { block: number; drawn: ReactNode }) {
  const t = useTranslations('manuscriptHistory');
  const fate = moment.fates[block]?.kind ?? 'stands';
  if (fate === 'stands') return <div className="moment-block">{drawn}</div>;
  return (
    <div className="moment-block" data-fate={fate}>
      {drawn}
      <p className="moment-fate">
        {t(fate)}
        {moment.mayRestore && <RestoreButton articleId={articleId} moment={moment} block={block} />}
      </p>
    </div>
  );
}

type Look = { language: 'vi' | 'en'; showAuthors: boolean };

/** The blocks under the document, drawn by the rows of the public page; words carry their writers. */
function drawnBlocks(
  { doc, photos, runs, authors }: MomentView,
  { language, showAuthors }: Look,
): ReactNode[] {
  let blocks: ReactNode[] = [];
  const rows: BlockRenderers<ReactNode> = {
    ...bodyRows({ photos, language, first: undefined, photoAddress: deskPhotoUrl }),
    doc: (_, children) => {
      blocks = children;
      return null;
    },
    headline: (node, children) => (
      <p key={node.key} className="moment-headline">
        {children}
      </p>
    ),
    sapo: (node, children) => (
      <p key={node.key} className="moment-sapo">
        {children}
      </p>
    ),
    text: (node) => {
      if (!showAuthors) return node.text;
      return runs[node.key]?.map(({ text, author }, index) => (
        <span
          key={`${node.key}-${index}`}
          className={authorClass(author)}
          title={authors[author]?.person.name}
        >
          {text}
        </span>
      ));
    },
  };
  renderWith<ReactNode>(rows, bodyMarks, doc);
  return blocks;
}
