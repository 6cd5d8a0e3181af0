'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LineContext } from '#components/desk/lists/article-line.tsx';
import { useFreshPage } from '#components/desk/lists/use-fresh-page.ts';
import { Notice } from '#components/ui/notice.tsx';
import { boardColumns, type BoardColumn as Column } from '#domain/board.ts';
import type { BoardCard, BoardView } from '#domain/views/board-view.ts';
import { BoardColumn } from './board-column.tsx';
import { MoveQuestion, type Moving } from './move-question.tsx';
import { SectionChoice } from './section-choice.tsx';

type Props = { board: BoardView; section: string | undefined; context: LineContext };

/** *Bảng việc*: every article that somebody sees, by stage; a card is dragged, or moved by its button. */
export function BoardScreen({ board, section, context }: Props) {
  const t = useTranslations('board');
  const stages = useTranslations('stages');
  const router = useRouter();
  const [dragged, setDragged] = useState<BoardCard>();
  const [moving, setMoving] = useState<Moving>();
  const [said, setSaid] = useState<{ tone: 'ok' | 'warn'; words: string }>();
  useFreshPage();

  function drop(to: Column): void {
    setDragged(undefined);
    if (!dragged || dragged.row.stage === to) return;
    const move = dragged.moves.find((known) => known.to === to);
    if (move) ask({ row: dragged.row, move });
    else setSaid({ tone: 'warn', words: t(dragged.moves.length > 0 ? 'cannotDrop' : 'noMove') });
  }

  function ask(next: Moving): void {
    setSaid(undefined);
    setMoving(next);
  }

  function moved({ row, move }: Moving): void {
    setMoving(undefined);
    setSaid({ tone: 'ok', words: t('moved', { headline: row.headline, stage: stages(move.to) }) });
    router.refresh();
  }

  return (
    <div className="grid w-full gap-4">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="max-w-prose">
          <h1 className="font-semibold text-2xl">{t('title')}</h1>
          <p className="text-ink-2 text-sm">{t('lead')}</p>
        </div>
        <SectionChoice section={section} sections={context.sections} />
      </header>
      <div aria-live="polite" className="empty:hidden">
        {said && <Notice tone={said.tone}>{said.words}</Notice>}
      </div>
      {/* A column is as wide as a phone shows, so the next one peeps in. */}
      <div className="-mx-4 flex snap-x gap-3 overflow-x-auto px-4 pb-3 xl:mx-0 xl:grid xl:grid-cols-5 xl:overflow-visible xl:px-0">
        {boardColumns.map((column) => (
          <BoardColumn
            key={column}
            column={column}
            {...board[column]}
            context={context}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={() => drop(column)}
            onMove={(row, move) => ask({ row, move })}
          />
        ))}
      </div>
      {moving && (
        <MoveQuestion
          moving={moving}
          context={context}
          onClose={() => setMoving(undefined)}
          onMoved={moved}
        />
      )}
    </div>
  );
}
