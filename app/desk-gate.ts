import { notFound } from 'next/navigation';
import { hasPermission, type Permission } from '#domain/roles.ts';
import type { SignedIn } from '#newsroom/sign-in/actor-of-token.ts';
import { requireActor } from './current-actor.ts';

/** The person signed in, when their role holds `permission`; for any other role the page does not exist. */
export async function requirePermission(permission: Permission, from: string): Promise<SignedIn> {
  const actor = await requireActor(from);
  if (!hasPermission(actor.role, permission)) notFound();
  return actor;
}
