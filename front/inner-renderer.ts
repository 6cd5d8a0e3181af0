import { createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http';
import { duplexPair } from 'node:stream';
import type { Render, RenderedAnswer } from '#press/rendered-answer.ts';

export type RendererOptions = { url: string; milliseconds?: number; mostBytes?: number };

/**
 * Renders public pages for the press through a server that never listens: a request of our own making over a pair
 * of streams in memory. It carries no header of any reader, so none can poison what all readers get.
 */
export function innerRenderer(
  listener: RequestListener,
  { url, milliseconds = 30_000, mostBytes = 16_000_000 }: RendererOptions,
): Render {
  const server = createServer(listener);
  const { host, protocol } = new URL(url);
  const headers = { Host: host, Connection: 'close', 'X-Forwarded-Proto': protocol.slice(0, -1) };
  return (key) => {
    const [ours, theirs] = duplexPair();
    server.emit('connection', theirs);
    return new Promise<RenderedAnswer>((resolve, reject) => {
      const asked = request({ path: key, headers, createConnection: () => ours });
      const timer = setTimeout(
        () => asked.destroy(new Error(`rendering ${key} took too long`)),
        milliseconds,
      );
      // One end of the pair does not hear that the other was destroyed.
      theirs.on('close', () => {
        if (!theirs.writableFinished) asked.destroy(new Error(`rendering ${key} was cut off`));
      });
      asked.on('close', () => {
        clearTimeout(timer);
        theirs.destroy();
        reject(new Error(`rendering ${key} gave no answer`));
      });
      asked.on('error', reject);
      asked.on('response', (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.byteLength;
          chunks.push(chunk);
          if (bytes > mostBytes) asked.destroy(new Error(`${key} is larger than a page may be`));
        });
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 500,
            headers: flat(response.headers),
            body: Buffer.concat(chunks),
          }),
        );
      });
      asked.end();
    });
  };
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `${value}`]));
}
