import { personOfPage } from '#components/person-of-page.ts';
import type { DeskProblem } from '#components/words/desk-problem.ts';

export type Problem = DeskProblem;
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A server that says nothing for so long is treated as gone; a repeated request keeps its id. */
const patience = 20_000;

/** Name of one wish of a person: sent again after a failure, it is done only once. */
export function newRequestId(): string {
  return crypto.randomUUID();
}

/**
 * Sends JSON to one of our handlers and answers its value or its problem. Never throws: no connection is the
 * problem `offline`. The shape is taken at its word: page and handler are of one release.
 */
export function postJson<T = unknown>(path: string, body: object): Promise<Answer<T>> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...personOfPage() };
  return ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Reads JSON from one of our handlers, always anew; see `postJson`. */
export function getJson<T = unknown>(path: string): Promise<Answer<T>> {
  return ask(path, { headers: { accept: 'application/json', ...personOfPage() }, cache: 'no-store' });
}

type Body<T> = T & { problem?: Problem };

async function ask<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  const response = await fetchOrNothing(path, init);
  if (!response) return { ok: false, problem: { code: 'offline' } };
  try {
    const body: Body<T> = await response.json();
    if (response.ok) return { ok: true, value: body };
    return { ok: false, problem: body.problem ?? brokenAnswer };
  } catch {
    return { ok: false, problem: brokenAnswer };
  }
}

/** A proxy between us and the server may answer with a page of its own. */
const brokenAnswer: Problem = { code: 'broken', id: '' };

async function fetchOrNothing(path: string, init: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(path, { ...init, redirect: 'error', signal: AbortSignal.timeout(patience) });
  } catch {
    return undefined;
  }
}
