import { problemAnswer } from '#app/api/answer.ts';
import { cookieOf } from '#app/api/cookie-of.ts';
import { actorOf, guarded } from '#app/api/handle.ts';
import { hasPermission } from '#domain/roles.ts';
import { runningHerald } from '#newsroom/notices/herald.ts';
import { noticeStream } from '#newsroom/notices/notice-stream.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';
import { sessionCookieName } from '#newsroom/sign-in/session-cookie.ts';

/** Notices as they come, for as long as the desk is open. */
export const GET = guarded(async (request) => {
  const desk = await newsroom();
  const actor = await actorOf(desk, request);
  if (!actor) return problemAnswer({ code: 'signIn' });
  if (!hasPermission(actor.role, 'article.readOwn')) return problemAnswer({ code: 'notPermitted' });
  const token = cookieOf(request, sessionCookieName(readSettings()));
  const stream = noticeStream(desk, runningHerald(), { actor, token, signal: request.signal });
  const headers = {
    'content-type': 'text/event-stream; charset=utf-8',
    // Nothing on the way may hold it back to compress or to keep it.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  };
  return new Response(stream, { headers });
});
