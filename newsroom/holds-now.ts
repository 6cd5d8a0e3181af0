import { findPerson } from '#db/queries/people.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission, type Permission } from '#domain/roles.ts';

/** Whether `actor` holds `permission` now. Asked inside the transaction: the role may just have been taken away. */
export async function holdsNow(q: Q, actor: Actor, permission: Permission): Promise<boolean> {
  const self = await findPerson(q, actor.id);
  return self !== undefined && self.disabledAt === null && hasPermission(self.role, permission);
}
