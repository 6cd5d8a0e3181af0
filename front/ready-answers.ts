import { STATUS_CODES } from 'node:http';
import { acceptedCoding } from '#press/accepted-coding.ts';
import type { Coding, Page } from '#press/page.ts';
import { bodyAtHand } from '#press/page-body.ts';
import type { PagePress } from '#press/page-press.ts';
import { suffixes } from '#press/send-page.ts';
import { publicHeaders } from './security-headers.ts';

/** A page as it goes out: names and values of its headers in one list, less those that Node adds, and the body. */
export type ReadyAnswer = { status: number; headers: readonly string[]; body: Buffer };

/** The answer for an address as it came and the codings a reader takes; undefined when the press has it not ready. */
export type ReadyAnswers = (url: string, acceptEncoding: string) => ReadyAnswer | undefined;

const mostHeaders = 200;

/** Pages in memory with all that is said of them; the list of headers is the same one while nothing in it changes. */
export function readyAnswers(press: Pick<PagePress, 'ready'>, { https }: { https: boolean }): ReadyAnswers {
  const always = publicHeaders(https);
  const prepared = new WeakMap<Page, Partial<Record<Coding, { second: number; headers: string[] }>>>();
  const codings = new Map<string, Coding>();

  /** Readers send a handful of different Accept-Encoding headers, again and again. */
  function codingFor(header: string, page: Page): Coding {
    const key = page.bodies.br === undefined ? `${header} plain` : header;
    const found = codings.get(key);
    if (found) return found;
    const coding = acceptedCoding(header, page.bodies);
    if (codings.size >= mostHeaders) codings.clear();
    codings.set(key, coding);
    return coding;
  }

  function preparedFor(
    page: Page,
    coding: Coding,
    { ageMs, length }: { ageMs: number; length: number },
  ): string[] {
    const second = Math.floor(ageMs / 1000);
    const forms = prepared.get(page) ?? {};
    const before = forms[coding];
    if (before?.second === second) return before.headers;
    const headers = [...always, ...headersOf(page, coding, second), 'Content-Length', `${length}`];
    prepared.set(page, { ...forms, [coding]: { second, headers } });
    return headers;
  }

  return (url, acceptEncoding) => {
    const bodyFor = (page: Page) => bodyAtHand(page, codingFor(acceptEncoding, page));
    // A body that has to be unfolded first takes the long way, and is at hand from then on.
    const ready = press.ready(url, (page) => bodyFor(page) !== undefined);
    if (!ready) return undefined;
    const { page, ageMs } = ready;
    const coding = codingFor(acceptEncoding, page);
    const body = bodyFor(page);
    if (!body) return undefined;
    return {
      status: page.status,
      headers: preparedFor(page, coding, { ageMs, length: body.byteLength }),
      body,
    };
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

/** Status line and headers of an answer on a connection that is kept, with what Node would add to them. */
export function headOf({ status, headers }: ReadyAnswer, keepAliveTimeout: number, now: number): string {
  const lines: string[] = [];
  for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...lines,
    `Date: ${new Date(now).toUTCString()}`,
    'Connection: keep-alive',
    `Keep-Alive: timeout=${Math.floor(keepAliveTimeout / 1000)}`,
    '\r\n',
  ].join('\r\n');
}
