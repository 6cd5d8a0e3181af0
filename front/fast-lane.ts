import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedCoding } from '#press/accepted-coding.ts';
import type { Coding, Page } from '#press/page.ts';
import type { PagePress } from '#press/page-press.ts';
import { suffixes } from '#press/send-page.ts';
import { readRawHeaders } from './raw-headers.ts';
import { publicHeaders } from './security-headers.ts';

type Prepared = { second: number; headers: string[]; body: Buffer };
export type FastLane = (request: IncomingMessage, response: ServerResponse) => boolean;

const mostHeaders = 200;

/**
 * Pages in memory go out this way: the address as it came is the key of a fresh page, the host is ours, and no body
 * follows. Nothing is parsed, set or logged that does not have to be; everything else, and every doubt, is left to the
 * long way, which answers the same (`fast-lane.test.ts`). True when it answered.
 */
export function fastLane(
  press: Pick<PagePress, 'ready'>,
  { hosts, https }: { hosts: readonly string[]; https: boolean },
): FastLane {
  const known = new Set(hosts);
  const always = publicHeaders(https);
  const prepared = new WeakMap<Page, Partial<Record<Coding, Prepared>>>();
  const codings = new Map<string, Coding>();

  /** The headers of a page in a form, built anew each second, because its age is one of them. */
  function preparedFor(page: Page, coding: Coding, ageMs: number): Prepared {
    const forms = prepared.get(page) ?? {};
    prepared.set(page, forms);
    const second = Math.floor(ageMs / 1000);
    const before = forms[coding];
    if (before?.second === second) return before;
    const body = page.bodies[coding] ?? page.bodies.identity;
    const headers = [...always, ...headersOf(page, coding, second), 'Content-Length', `${body.byteLength}`];
    const made = { second, headers, body };
    forms[coding] = made;
    return made;
  }

  /** Readers send a handful of different Accept-Encoding headers, again and again. */
  function codingFor(header: string, page: Page): Coding {
    const all = page.bodies.br !== undefined;
    const key = all ? header : `${header} plain`;
    const found = codings.get(key);
    if (found) return found;
    const coding = acceptedCoding(header, page.bodies);
    if (codings.size >= mostHeaders) codings.clear();
    codings.set(key, coding);
    return coding;
  }

  return (request, response) => {
    const { method, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const { host, hosts: named, acceptEncoding, ifNoneMatch, hasBody } = readRawHeaders(request.rawHeaders);
    if (named !== 1 || host === undefined || !known.has(host) || hasBody || ifNoneMatch !== undefined)
      return false;
    const answer = press.ready(url);
    if (!answer) return false;
    const { page, ageMs } = answer;
    const { headers, body } = preparedFor(page, codingFor(acceptEncoding, page), ageMs);
    response.writeHead(page.status, headers).end(method === 'HEAD' ? undefined : body);
    return true;
  };
}

function headersOf(page: Page, coding: Coding, second: number): string[] {
  return [
    ...Object.entries(page.headers).flat(),
    ...['Vary', 'Accept-Encoding'],
    ...['Cache-Status', 'toasoan; hit'],
    ...['ETag', `"${page.digest}${suffixes[coding]}"`],
    ...(second >= 1 ? ['Age', `${second}`] : []),
    ...(coding === 'identity' ? [] : ['Content-Encoding', coding]),
  ];
}
