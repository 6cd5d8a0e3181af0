import type { Role } from '#domain/roles.ts';

/** Who is signed in, as the frame of the desk names them, and what they were told when the page was read. */
export type ShellPerson = {
  id: string;
  name: string;
  role: Role;
  /** How many notices are new. */
  unseen: number;
  /** Id of the newest notice; empty when there is none. */
  newest: string;
};
