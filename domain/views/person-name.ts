import type { Role } from '#domain/roles.ts';

/** A person as the desk names them. */
export type PersonName = { id: string; name: string; role: Role };
