import { type Answer, getJson, postJson } from '#components/desk/desk-api.ts';
import type { Act } from '#domain/acts.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import type { ComparisonView } from '#domain/views/revision-view.ts';

export type Snapshot = { revisionId: string; hash: string; number: number };
type Seen = { version: number; metaVersion: number };

/** What the article page asks of the server, beside the text itself; every refusal is a value. */
export function articleApi(articleId: string) {
  const base = `/api/articles/${articleId}`;
  return {
    panel: (): Promise<Answer<ArticlePanel>> => getJson(`${base}/state`),
    compare: (from: string): Promise<Answer<ComparisonView>> => getJson(`${base}/compare?from=${from}`),
    saveMetadata: (
      metaVersion: number,
      metadata: ArticleMetadata,
    ): Promise<Answer<{ metaVersion: number }>> =>
      postJson(`${base}/metadata`, { requestId: crypto.randomUUID(), metaVersion, metadata }),
    /** Keeps what the person sees as a revision, so that an act can name it. */
    snapshot: (seen: Seen): Promise<Answer<Snapshot>> => postJson(`${base}/snapshot`, seen),
    act: (
      act: Act,
      body: { revisionId?: string; reason?: string; at?: number | null },
    ): Promise<Answer<{ path?: string }>> =>
      postJson(`${base}/${act}`, { requestId: crypto.randomUUID(), ...body }),
  };
}

export type ArticleApi = ReturnType<typeof articleApi>;
