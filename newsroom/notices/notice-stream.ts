import type { Newsroom } from '#newsroom/newsroom.ts';
import { isSessionOpen, type SignedIn } from '#newsroom/sign-in/actor-of-token.ts';
import type { Herald } from './herald.ts';
import { readPulse } from './read-pulse.ts';

/** So often a quiet connection is proven alive, and the session behind it asked for again. */
const beatEvery = 20_000;
/** How long a browser waits before it connects anew, in milliseconds. */
const retryAfter = 3_000;

/** So many messages may wait for a slow connection. */
const mostUnheard = 200;

type Listener = { actor: SignedIn; token: string | undefined; signal: AbortSignal; beat?: number };

/**
 * A connection that tells one desk what is new (server-sent events): a `pulse` when it begins and whenever something
 * happens in the newsroom. It ends with its session.
 */
export function noticeStream(
  desk: Newsroom,
  herald: Herald,
  { actor, token, signal, beat = beatEvery }: Listener,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end: () => void = () => undefined;
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      let isOpen = true;
      const write = (text: string) => {
        if (!isOpen) return;
        // Somebody who does not listen any more is let go before what is kept for them adds up.
        if ((controller.desiredSize ?? 0) < -mostUnheard) return end();
        controller.enqueue(encoder.encode(text));
      };
      const tell = async () => {
        write(`event: pulse\ndata: ${JSON.stringify(await readPulse(desk, actor))}\n\n`);
      };
      const hear = () => void tell().catch(() => end());
      const stopListening = herald.listen({ personId: actor.id, hear, hangUp: () => end() });
      const timer = setInterval(() => {
        void isSessionOpen(desk, token)
          .then((isSignedIn) => (isSignedIn ? write(': alive\n\n') : end()))
          .catch(() => end());
      }, beat);
      timer.unref();
      end = () => {
        if (!isOpen) return;
        isOpen = false;
        clearInterval(timer);
        stopListening();
        controller.close();
      };
      signal.addEventListener('abort', () => end(), { once: true });
      write(`retry: ${retryAfter}\n\n`);
      await tell();
    },
    cancel: () => end(),
  });
}
