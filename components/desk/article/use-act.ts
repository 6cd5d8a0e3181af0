import { useState } from 'react';
import type { Answer, Problem } from '#components/desk/desk-api.ts';
import type { Act } from '#domain/acts.ts';
import { namesRevision, sendsFirst } from './acts-on-revision.ts';
import type { ActWords, ArticleApi, Snapshot } from './article-api.ts';

/** Everything typed is with the server, and it is exactly what was seen; or why it is not. */
export type Sent = { ok: true; version: number; metaVersion: number } | { ok: false; problem: Problem };

/** The revision that an act names. */
type Named = Pick<Snapshot, 'revisionId'>;

type Means = {
  api: ArticleApi;
  flush: () => Promise<Sent>;
  refresh: () => Promise<void>;
  /** The words of a return with what is marked in the text of this version. */
  withPlaces: (words: ActWords, version: number) => ActWords;
};

/** Carries out acts: what was typed is sent, what is seen becomes a revision, the act names it. */
export function useAct({ api, flush, refresh, withPlaces }: Means) {
  const [busy, setBusy] = useState<Act>();

  /** Keeps what the person sees as a revision; refused when the text is no longer what they saw. */
  async function keep(): Promise<Answer<Snapshot>> {
    const sent = await flush();
    if (!sent.ok) return sent;
    return api.snapshot({ version: sent.version, metaVersion: sent.metaVersion });
  }

  /** An act on the article as a whole; what was typed goes first where the act needs it. */
  async function plainly(act: Act, words: ActWords): Promise<Answer<{ path?: string }>> {
    if (!sendsFirst(act)) return api.act(act, words);
    const sent = await flush();
    if (!sent.ok) return sent;
    return api.act(act, act === 'return' ? withPlaces(words, sent.version) : words);
  }

  async function carryOut(act: Act, words: ActWords, kept?: Named): Promise<Answer<{ path?: string }>> {
    if (!kept && !namesRevision(act)) return plainly(act, words);
    const snapshot = kept === undefined ? await keep() : ({ ok: true, value: kept } as const);
    return snapshot.ok ? api.act(act, { ...words, revisionId: snapshot.value.revisionId }) : snapshot;
  }

  async function whileBusy<T>(act: Act, work: () => Promise<T>): Promise<T> {
    setBusy(act);
    const outcome = await work();
    await refresh();
    setBusy(undefined);
    return outcome;
  }

  return {
    busy,
    /** For an act that asks first: the revision that the question shows and the act then names. */
    prepare: (act: Act): Promise<Answer<Snapshot>> => whileBusy(act, keep),
    perform: (act: Act, words: ActWords = {}, kept?: Named): Promise<Answer<{ path?: string }>> =>
      whileBusy(act, () => carryOut(act, words, kept)),
  };
}

export type Acting = ReturnType<typeof useAct>;
