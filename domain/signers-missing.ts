import { type Level, signersOf } from './chains.ts';
import type { Role } from './roles.ts';

/** How many people of each role work here. */
export type Staff = Partial<Record<Role, number>>;

/**
 * How many more people somebody must hire or promote before this many levels can be signed by as many different
 * people, none of them the writer; 0 when it can be done. Who may sign is nested (a chief signs for an editor, never
 * the other way), so it is enough to count level by level from the strictest (Hall's condition for nested sets).
 */
export function signersMissing(levels: readonly Level[], staff: Staff): number {
  const short = levels.map(({ role }) => {
    const able = signersOf[role];
    const people = able.reduce((sum, each) => sum + (staff[each] ?? 0), 0);
    return levels.filter((level) => able.includes(level.role)).length - people;
  });
  return Math.max(0, ...short);
}
