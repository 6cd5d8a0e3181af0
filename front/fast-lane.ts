import type { IncomingMessage, ServerResponse } from 'node:http';
import { readRawHeaders } from './raw-headers.ts';
import type { ReadyAnswers } from './ready-answers.ts';

export type FastLane = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Pages in memory go out this way: the address as it came is the key of a fresh page, the host is ours, and no body
 * follows. Nothing is parsed, set or logged that does not have to be; everything else, and every doubt, is left to the
 * long way, which answers the same (`fast-lane.test.ts`). True when it answered.
 */
export function fastLane(ready: ReadyAnswers, hosts: ReadonlySet<string>): FastLane {
  return (request, response) => {
    const { method, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const { host, hosts: named, acceptEncoding, ifNoneMatch, hasBody } = readRawHeaders(request.rawHeaders);
    if (named !== 1 || host === undefined || !hosts.has(host) || hasBody || ifNoneMatch !== undefined)
      return false;
    const answer = ready(url, acceptEncoding);
    if (!answer) return false;
    // Node's types know the list as one that may be changed; it only reads it.
    response.writeHead(answer.status, answer.headers as string[]);
    response.end(method === 'HEAD' ? undefined : answer.body);
    return true;
  };
}
