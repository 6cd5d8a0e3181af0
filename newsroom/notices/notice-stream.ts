import type { Newsroom } from '#newsroom/newsroom.ts';
import { isSessionOpen, type SignedIn } from '#newsroom/sign-in/actor-of-token.ts';
import type { Herald, Signal } from './herald.ts';
import { readNotices } from './read-notices.ts';

/** So often a quiet connection is proven alive, and the session behind it asked for again. */
const beatEvery = 20_000;
/** How long a browser waits before it connects anew, in milliseconds. */
const retryAfter = 3_000;

type Listener = { actor: SignedIn; token: string | undefined; signal: AbortSignal; beat?: number };

/**
 * A connection that tells one desk of its notices as they come (server-sent events): `notices` with how many are new
 * and the newest, `stir` when anything in the newsroom changed. It ends with its session.
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
      const write = (text: string) => isOpen && controller.enqueue(encoder.encode(text));
      const tell = async () => {
        const read = await readNotices(desk, actor, { limit: 1 });
        if (!read.ok) return;
        const { unseen, notices } = read.value;
        write(`event: notices\ndata: ${JSON.stringify({ unseen, newest: notices[0] ?? null })}\n\n`);
      };
      const hear = (what: Signal) => {
        if (what === 'stir') write('event: stir\ndata: {}\n\n');
        else void tell().catch(() => end());
      };
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
