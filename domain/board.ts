import type { Act } from './acts.ts';
import type { Stage } from './stages.ts';

/** The columns of the board, as an article goes through them. What is taken down or spiked stands in the list only. */
export const boardColumns = ['draft', 'returned', 'inReview', 'approved', 'live'] as const satisfies Stage[];
export type BoardColumn = (typeof boardColumns)[number];

/** Where moving a card leads, and the act that it asks for. */
export type BoardMove = { act: Act; to: BoardColumn };

/** What a card can be moved by, in the order of the columns. Signing may need more levels before a card arrives. */
const moves: readonly BoardMove[] = [
  { act: 'return', to: 'returned' },
  { act: 'submit', to: 'inReview' },
  { act: 'sign', to: 'approved' },
  { act: 'publish', to: 'live' },
];

/** The moves that somebody may make who may do `acts`. */
export function movesOf(acts: readonly Act[]): BoardMove[] {
  return moves.filter(({ act }) => acts.includes(act));
}

/** A signature says that somebody has read it, which no board shows: signing is asked for on the article's page. */
export function isReadFirst(act: Act): boolean {
  return act === 'sign';
}
