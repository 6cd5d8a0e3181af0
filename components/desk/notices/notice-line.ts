import type { Pulse } from '#domain/views/notice-view.ts';

/** The event of the window that says that something in the newsroom changed; `isMine`: it concerns this person. */
export const stirred = 'toasoan:stirred';
export type Stirred = CustomEvent<{ isMine: boolean }>;

/**
 * Listens to the server for one person. All tabs of a browser share one connection, for a browser has six to a
 * server: whoever holds the lock listens and passes on what it hears. Returns the way to stop.
 */
export function listenForNotices(personId: string, hear: (pulse: Pulse) => void): () => void {
  const name = `toasoan-notices:${personId}`;
  const channel = new BroadcastChannel(name);
  const stop = new AbortController();
  channel.onmessage = ({ data }: MessageEvent<Pulse>) => hear(data);

  const pass = (pulse: Pulse) => {
    hear(pulse);
    channel.postMessage(pulse);
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
function connect(pass: (pulse: Pulse) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const source = new EventSource('/api/notices/stream');
    // Page and server are of one release: the shape is taken at its word.
    source.addEventListener('pulse', ({ data }: MessageEvent<string>) => pass(JSON.parse(data) as Pulse));
    const close = () => {
      source.close();
      resolve();
    };
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, { once: true });
  });
}
