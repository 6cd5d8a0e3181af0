import { cookies } from 'next/headers';
import { cache } from 'react';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';
import { actorOfToken, type SignedIn } from '#newsroom/sign-in/actor-of-token.ts';
import { sessionCookieName } from '#newsroom/sign-in/session-cookie.ts';

/** Who sends this request, or undefined when nobody is signed in. Asked once per request. */
export const currentActor = cache(async (): Promise<SignedIn | undefined> => {
  const jar = await cookies();
  return actorOfToken(await newsroom(), jar.get(sessionCookieName(readSettings()))?.value);
});
