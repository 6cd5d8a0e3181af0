import { getJson } from '#components/desk/desk-api.ts';
import { personOfPage } from '#components/person-of-page.ts';
import { deskPhotoUrl } from '#domain/photo-urls.ts';
import type { PublishedLink } from '#domain/published.ts';
import type { EditorApi, FetchAnswer, StepsAnswer } from './editor-api.ts';
import { uploadPhoto } from './figures/upload-photo.ts';
import { hindranceOf, isRecord, problemIn, readSteps } from './read-answer.ts';

/** A server that says nothing for so long is treated as gone; the batch is repeated under its id. */
const patience = 20_000;
/** Browsers carry at most 64 KiB through the end of a page. */
const keepaliveLimit = 50_000;

/** The editor's server over HTTP, for one article. */
export function httpEditorApi(articleId: string): EditorApi {
  const stepsUrl = `/api/articles/${encodeURIComponent(articleId)}/steps`;
  return {
    async sendSteps(request) {
      const body = JSON.stringify(request);
      const response = await ask(stepsUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...personOfPage() },
        body,
        keepalive: body.length < keepaliveLimit,
      });
      return stepsAnswer(response);
    },
    async fetchSteps(since) {
      return fetchAnswer(await ask(`${stepsUrl}?since=${since}`, { cache: 'no-store' }));
    },
    uploadPhoto,
    async findPublished(query) {
      const answer = await getJson<{ links: PublishedLink[] }>(
        `/api/published?${new URLSearchParams({ query })}`,
      );
      return answer.ok ? answer.value.links : undefined;
    },
    photoUrl: (assetId) => deskPhotoUrl(assetId, 1280, 'webp'),
  };
}

type Reply = { status: number; body: unknown; retryAfter: string | null };

async function ask(url: string, init: RequestInit): Promise<Reply | undefined> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patience) });
    const body: unknown = await response.json();
    return { status: response.status, body, retryAfter: response.headers.get('retry-after') };
  } catch {
    return undefined;
  }
}

function stepsAnswer(reply: Reply | undefined): StepsAnswer {
  if (!reply) return { kind: 'unreachable' };
  if (reply.status === 200 && isRecord(reply.body) && typeof reply.body.version === 'number') {
    return { kind: 'accepted', version: reply.body.version };
  }
  const problem = problemIn(reply.body);
  if (problem?.code === 'behind') {
    const missing = readSteps(problem);
    if (missing) return { kind: 'behind', ...missing };
  }
  return hindranceOf(reply.status, problem, reply.retryAfter);
}

function fetchAnswer(reply: Reply | undefined): FetchAnswer {
  if (!reply) return { kind: 'unreachable' };
  const steps = reply.status === 200 ? readSteps(reply.body) : undefined;
  if (steps) return { kind: 'steps', ...steps };
  return hindranceOf(reply.status, problemIn(reply.body), reply.retryAfter);
}
