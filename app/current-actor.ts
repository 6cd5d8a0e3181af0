import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';
import { actorOfToken, type SignedIn } from '#newsroom/sign-in/actor-of-token.ts';
import { deskPath } from '#newsroom/sign-in/desk-path.ts';
import { sessionCookieName } from '#newsroom/sign-in/session-cookie.ts';

/** Who sends this request, or undefined when nobody is signed in. A page asks the database once. */
export const currentActor = cache(async (): Promise<SignedIn | undefined> => {
  const jar = await cookies();
  return actorOfToken(await newsroom(), jar.get(sessionCookieName(readSettings()))?.value);
});

/** The person signed in; anybody else is sent to sign in and then back to `from`, a path of the desk. */
export async function requireActor(from = '/desk'): Promise<SignedIn> {
  const actor = await currentActor();
  if (!actor) redirect(`/desk/sign-in?from=${encodeURIComponent(deskPath(from))}`);
  return actor;
}
