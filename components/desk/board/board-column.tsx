import { useTranslations } from 'use-intl';
import type { LineContext } from '#components/desk/lists/article-line.tsx';
import { StageBadge } from '#components/desk/lists/stage-badge.tsx';
import type { BoardMove, BoardColumn as Column } from '#domain/board.ts';
import type { ArticleRow } from '#domain/views/article-row.ts';
import type { BoardCard as Card } from '#domain/views/board-view.ts';
import { BoardCard } from './board-card.tsx';

type Props = {
  column: Column;
  cards: readonly Card[];
  hidden: number;
  context: LineContext;
  dragged: Card | undefined;
  onDrag: (card: Card | undefined) => void;
  onDrop: () => void;
  onMove: (row: ArticleRow, move: BoardMove) => void;
};

/** One stage: a card can be let go over it, and it lights up when that is allowed. */
export function BoardColumn({ column, cards, hidden, context, dragged, onDrag, onDrop, onMove }: Props) {
  const t = useTranslations('board');
  const stages = useTranslations('stages');
  const isAllowed = dragged?.moves.some(({ to }) => to === column) ?? false;
  const name = t('column', { stage: stages(column), count: cards.length + hidden });
  return (
    // The button on each card does the same without a pointer.
    <section
      aria-label={name}
      data-allowed={isAllowed || undefined}
      onDragOver={(event) => dragged && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      className="flex w-[82vw] max-w-80 shrink-0 snap-start flex-col gap-2 rounded-lg bg-paper-2 p-2 outline-2 outline-transparent outline-dashed data-allowed:outline-accent xl:w-auto xl:max-w-none"
    >
      <h2 className="flex items-center justify-between px-1 py-0.5">
        <StageBadge stage={column} />
        <span aria-hidden className="text-ink-2 text-sm tabular-nums">
          {cards.length + hidden}
        </span>
      </h2>
      {cards.length === 0 && <p className="px-1 pb-1 text-ink-2 text-sm">{t('empty')}</p>}
      <ul aria-label={name} className="grid gap-2">
        {cards.map((card) => (
          <BoardCard
            key={card.row.id}
            card={card}
            context={context}
            onDrag={onDrag}
            onMove={(move) => onMove(card.row, move)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <a
          href={`/desk/articles?stage=${column}`}
          className="px-1 text-accent text-sm underline-offset-4 hover:underline"
        >
          {t('hidden', { count: hidden })}
        </a>
      )}
    </section>
  );
}
