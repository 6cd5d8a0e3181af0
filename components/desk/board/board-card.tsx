import { ArrowRightLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { DeadlineBadge } from '#components/desk/article/duty/deadline-badge.tsx';
import type { LineContext } from '#components/desk/lists/article-line.tsx';
import { sectionNameOf } from '#components/desk/lists/section-names.ts';
import { WhoHasIt } from '#components/desk/lists/who-has-it.tsx';
import { useReady } from '#components/desk/shell/use-ready.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Link } from '#components/ui/link.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { BoardMove } from '#domain/board.ts';
import type { BoardCard as Card } from '#domain/views/board-view.ts';

type Props = {
  card: Card;
  context: LineContext;
  onDrag: (card: Card | undefined) => void;
  onMove: (move: BoardMove) => void;
};

/** One article: its headline opens it; it is dragged as a whole, or moved by its button. */
export function BoardCard({ card, context, onDrag, onMove }: Props) {
  const { row, moves } = card;
  const t = useTranslations('list');
  const language = useLanguage();
  const isReady = useReady();
  const { now, sections, person } = context;
  const about = [row.section && sectionNameOf(sections, row.section, language), row.author.name];
  return (
    <li
      draggable={isReady && moves.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', row.headline);
        onDrag(card);
      }}
      onDragEnd={() => onDrag(undefined)}
      className="grid gap-1 rounded-md border border-line bg-paper p-2.5 text-sm draggable:cursor-grab"
    >
      <div className="flex items-start gap-1">
        <Link
          href={`/desk/articles/${row.id}`}
          draggable={false}
          className="min-w-0 flex-1 font-medium font-serif text-base leading-snug hover:text-accent"
        >
          {row.headline || <span className="text-ink-2 italic">{t('untitled')}</span>}
        </Link>
        {moves.length > 0 && <MoveMenu card={card} onMove={onMove} />}
      </div>
      <p className="text-ink-2 text-xs">{about.filter(Boolean).join(' · ')}</p>
      {(row.dueAt !== undefined || row.turnDueAt !== undefined) && (
        <p className="flex flex-wrap gap-1">
          {row.dueAt !== undefined && <DeadlineBadge at={row.dueAt} now={now} kind="due" />}
          {row.turnDueAt !== undefined && <DeadlineBadge at={row.turnDueAt} now={now} kind="turn" />}
        </p>
      )}
      <span className="text-ink-2 empty:hidden">
        <WhoHasIt row={row} person={person} waitsForPerson={false} />
      </span>
    </li>
  );
}

function MoveMenu({ card: { row, moves }, onMove }: Pick<Props, 'card' | 'onMove'>) {
  const t = useTranslations('board');
  const list = useTranslations('list');
  const acts = useTranslations('acts');
  const label = t('move', { headline: row.headline || list('untitled') });
  return (
    <Menu
      trigger={<IconButton label={label} icon={<ArrowRightLeft aria-hidden />} className="-mt-1.5 -mr-1.5" />}
      items={moves.map((move) => ({
        id: move.act,
        label: acts(`${move.act}.label`),
        onSelect: () => onMove(move),
      }))}
    />
  );
}
