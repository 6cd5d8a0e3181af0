import type { NoticeView } from '#domain/views/notice-view.ts';

/** What the server says: how many notices are new, and the newest of all. */
export type Told = { unseen: number; newest: NoticeView | null };
type Message = { kind: 'told'; told: Told } | { kind: 'stir' };
type Ears = { told: (told: Told) => void; stir: () => void };

/** The event of the window that says that something in the newsroom changed. */
export const stirred = 'toasoan:stirred';

/**
 * Listens to the server for one person. All tabs of a browser share one connection, for a browser has six to a
 * server: whoever holds the lock listens and passes on what it hears. Returns the way to stop.
 */
export function listenForNotices(personId: string, ears: Ears): () => void {
  const name = `toasoan-notices:${personId}`;
  const channel = new BroadcastChannel(name);
  const stop = new AbortController();
  const hear = (message: Message) => (message.kind === 'stir' ? ears.stir() : ears.told(message.told));
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);

  const pass = (message: Message) => {
    hear(message);
    channel.postMessage(message);
  };
  navigator.locks
    .request(name, { signal: stop.signal }, () => connect(pass, stop.signal))
    .catch(() => undefined);
  return () => {
    stop.abort();
    channel.close();
  };
}

/** Holds the connection until it is called off; the browser connects again by itself when it breaks. */
function connect(pass: (message: Message) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const source = new EventSource('/api/notices/stream');
    source.addEventListener('notices', ({ data }: MessageEvent<string>) => {
      pass({ kind: 'told', told: JSON.parse(data) as Told });
    });
    source.addEventListener('stir', () => pass({ kind: 'stir' }));
    const close = () => {
      source.close();
      resolve();
    };
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, { once: true });
  });
}
