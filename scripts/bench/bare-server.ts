import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as bytes, already compressed; its headers as they were sent. */
export type BarePage = { headers: Record<string, string>; body: string };

// The least that Node can do: the same bytes with the same headers to whoever asks, without looking at the request.
let headers: BarePage['headers'] = {};
let bytes = Buffer.alloc(0);
const server = createServer((_request, response) => response.writeHead(200, headers).end(bytes));
const listening = new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

/** Each message is another page from now on; the answer is the port. */
process.on('message', async (page: BarePage) => {
  headers = page.headers;
  bytes = Buffer.from(page.body, 'base64');
  await listening;
  process.send?.((server.address() as AddressInfo).port);
});
