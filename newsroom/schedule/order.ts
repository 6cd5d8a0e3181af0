/** The order of an earlier moment that an act carries out. */
export type Order = { id: string; dueAt: number };
