import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type FetchedPage = { status: number; headers: Record<string, string>; body: Buffer };

const agent = new Agent({ keepAlive: true });
const ofTheConnection = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

export type Coding = 'br' | 'gzip' | 'identity';

/** A page in the form in which it travels: compressed as asked for, with the headers that belong to it. */
export async function fetchPage(port: number, path: string, coding: Coding = 'br'): Promise<FetchedPage> {
  const headers = { Host: `localhost:${port}`, 'Accept-Encoding': coding };
  const asked = request({ host: '127.0.0.1', port, path, headers, agent }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const body = await buffer(response);
  const kept = Object.entries(response.headers).filter(([name]) => !ofTheConnection.includes(name));
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, `${value}`])),
    body,
  };
}
