import type { BoardColumn, BoardMove } from '#domain/board.ts';
import type { ArticleRow } from './article-row.ts';

/** An article on the board, and where this person may move it. */
export type BoardCard = { row: ArticleRow; moves: BoardMove[] };
/** `hidden` counts the articles of the column for which the board has no room. */
export type BoardView = Record<BoardColumn, { cards: BoardCard[]; hidden: number }>;
