import { useState } from 'react';
import type { Answer, Problem } from '#components/desk/desk-api.ts';
import type { Act } from '#domain/acts.ts';
import { givesAway, namesRevision } from './acts-on-revision.ts';
import type { ActWords, ArticleApi, Snapshot } from './article-api.ts';

/** Everything typed is with the server, and it is exactly what was seen; or why it is not. */
export type Sent = { ok: true; version: number; metaVersion: number } | { ok: false; problem: Problem };

/** The revision that an act names. */
type Named = Pick<Snapshot, 'revisionId'>;

type Means = { api: ArticleApi; flush: () => Promise<Sent>; refresh: () => Promise<void> };

/** Carries out acts: what was typed is sent, what is seen becomes a revision, the act names it. */
export function useAct({ api, flush, refresh }: Means) {
  const [busy, setBusy] = useState<Act>();

  /** Keeps what the person sees as a revision; refused when the text is no longer what they saw. */
  async function keep(): Promise<Answer<Snapshot>> {
    const sent = await flush();
    if (!sent.ok) return sent;
    return api.snapshot({ version: sent.version, metaVersion: sent.metaVersion });
  }

  async function carryOut(act: Act, words: ActWords, kept?: Named): Promise<Answer<{ path?: string }>> {
    if (!kept && !namesRevision(act)) {
      const sent = givesAway(act) ? await flush() : undefined;
      return sent && !sent.ok ? sent : api.act(act, words);
    }
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
