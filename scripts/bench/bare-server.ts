import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as bytes, already compressed; its headers as they were sent. */
export type BarePage = { headers: Record<string, string>; body: string };

// The least that Node can do: the same bytes with the same headers to whoever asks, without looking at the request.
process.once('message', ({ headers, body }: BarePage) => {
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_request, response) => response.writeHead(200, headers).end(bytes));
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
