import type { Role } from './roles.ts';

/** Who asks: every use case takes one and decides by it. */
export type Actor = { id: string; role: Role };
