import { notFound, redirect } from 'next/navigation';
import { hasPermission, type Permission } from '#domain/roles.ts';
import type { SignedIn } from '#newsroom/sign-in/actor-of-token.ts';
import { deskPath } from '#newsroom/sign-in/desk-path.ts';
import { currentActor } from './current-actor.ts';

/** The person signed in; anybody else is sent to sign in and then back to `from`, a path of the desk. */
export async function requireActor(from = '/desk'): Promise<SignedIn> {
  const actor = await currentActor();
  if (!actor) redirect(`/desk/sign-in?from=${encodeURIComponent(deskPath(from))}`);
  return actor;
}

/** Like `requireActor`; for a role without `permission` the page does not exist. */
export async function requirePermission(permission: Permission, from: string): Promise<SignedIn> {
  const actor = await requireActor(from);
  if (!hasPermission(actor.role, permission)) notFound();
  return actor;
}
