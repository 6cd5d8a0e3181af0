import type { Role } from '#domain/roles.ts';
import type { Pulse } from '#domain/views/notice-view.ts';

/** Who is signed in, as the frame of the desk names them, and what they were told when the page was read. */
export type ShellPerson = {
  id: string;
  name: string;
  role: Role;
  pulse: Pulse;
};
