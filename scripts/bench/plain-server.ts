import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Files by address as they travel: their headers, and their bytes in base64. */
export type PlainFiles = Record<string, { headers: Record<string, string>; body: string }>;

// A page and all that it needs, as files of a server that knows nothing else.
process.once('message', (files: PlainFiles) => {
  const kept = new Map(
    Object.entries(files).map(([path, { headers, body }]) => [
      path,
      { headers, bytes: Buffer.from(body, 'base64') },
    ]),
  );
  const server = createServer((request, response) => {
    const file = kept.get(request.url ?? '');
    if (file) response.writeHead(200, file.headers).end(file.bytes);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
