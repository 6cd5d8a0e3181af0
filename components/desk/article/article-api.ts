import { type Answer, getJson, postJson } from '#components/desk/desk-api.ts';
import type { Act } from '#domain/acts.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import type { ComparisonView } from '#domain/views/revision-view.ts';

/** What a person gives with an act: why, on what ground, what readers are told, when (milliseconds; null for no time), who. */
export type ActWords = {
  reason?: string;
  ground?: string;
  notice?: string;
  at?: number | null;
  /** Who shall take the article; null for nobody. */
  takerId?: string | null;
  /** What a return marks in the text of `version`. */
  marked?: { version: number; places: { from: number; to: number; note: string }[] };
};

/** Two revisions to be compared; without `to`, with the text as it stands now. */
export type Compared = { from: string; to?: string };

/** What the server kept: `dropsNote` when the note on the edition before is no part of it. */
export type SavedDetails = { metaVersion: number; dropsNote: boolean };
export type Snapshot = { revisionId: string; hash: string; number: number };
type ActBody = ActWords & { revisionId?: string };
type Seen = { version: number; metaVersion: number };

/** `takeDown` is asked for under `take-down`. */
function addressOf(act: Act): string {
  return act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What the article page asks of the server, beside the text itself; every refusal is a value. */
export function articleApi(articleId: string) {
  const base = `/api/articles/${articleId}`;
  return {
    panel: (): Promise<Answer<ArticlePanel>> => getJson(`${base}/state`),
    compare: ({ from, to }: Compared): Promise<Answer<ComparisonView>> =>
      getJson(`${base}/compare?from=${from}${to === undefined ? '' : `&to=${to}`}`),
    saveMetadata: (metaVersion: number, metadata: ArticleMetadata): Promise<Answer<SavedDetails>> =>
      postJson(`${base}/metadata`, { requestId: crypto.randomUUID(), metaVersion, metadata }),
    /** Keeps what the person sees as a revision, so that an act can name it. */
    snapshot: (seen: Seen): Promise<Answer<Snapshot>> => postJson(`${base}/snapshot`, seen),
    answerPlace: (placeId: string, answer: string): Promise<Answer<object>> =>
      postJson(`${base}/answer-place`, { requestId: crypto.randomUUID(), placeId, answer }),
    startApology: (): Promise<Answer<{ articleId: string }>> =>
      postJson(`${base}/apology`, { requestId: crypto.randomUUID() }),
    watch: (watch: boolean): Promise<Answer<{ isWatched: boolean }>> => postJson(`${base}/watch`, { watch }),
    act: (act: Act, body: ActBody): Promise<Answer<{ path?: string }>> =>
      postJson(`${base}/${addressOf(act)}`, { requestId: crypto.randomUUID(), ...body }),
  };
}

export type ArticleApi = ReturnType<typeof articleApi>;
