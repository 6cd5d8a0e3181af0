import { useState } from 'react';
import type { Problem } from '#components/desk/desk-api.ts';
import type { Act } from '#domain/acts.ts';
import { namesRevision } from './acts-on-revision.ts';
import type { ArticleApi } from './article-api.ts';

export type ActWords = { reason?: string };
export type ActOutcome = { ok: true; path?: string } | { ok: false; problem: Problem };

type Means = {
  api: ArticleApi;
  /** Sends everything that was typed and answers the version that the server then has. */
  flush: () => Promise<{ ok: true; version: number } | { ok: false }>;
  metaVersion: () => number;
  refresh: () => Promise<void>;
};

/** Carries out an act: what was typed is sent, what is seen becomes a revision, the act names it. */
export function useAct({ api, flush, metaVersion, refresh }: Means) {
  const [busy, setBusy] = useState<Act>();

  async function carryOut(act: Act, words: ActWords): Promise<ActOutcome> {
    if (!namesRevision(act)) return answerOf(await api.act(act, words));
    const sent = await flush();
    if (!sent.ok) return { ok: false, problem: { code: 'unsent' } };
    const kept = await api.snapshot({ version: sent.version, metaVersion: metaVersion() });
    if (!kept.ok) return { ok: false, problem: kept.problem };
    return answerOf(await api.act(act, { ...words, revisionId: kept.value.revisionId }));
  }

  async function perform(act: Act, words: ActWords = {}): Promise<ActOutcome> {
    setBusy(act);
    const outcome = await carryOut(act, words);
    await refresh();
    setBusy(undefined);
    return outcome;
  }

  return { busy, perform };
}

function answerOf(
  answer: { ok: true; value: { path?: string } } | { ok: false; problem: Problem },
): ActOutcome {
  return answer.ok ? { ok: true, ...(answer.value.path && { path: answer.value.path }) } : answer;
}
