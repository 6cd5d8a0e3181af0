import type { Role } from '#domain/roles.ts';

/** Who is signed in, as the frame of the desk names them. */
export type ShellPerson = { name: string; role: Role };
