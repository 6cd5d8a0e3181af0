'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { newRequestId, type Problem, postJson } from '#components/desk/desk-api.ts';

/** Starts an article and opens it. A second try after a failure makes no second article. */
export function useNewArticle() {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const requestId = useRef<string>(undefined);

  async function start(): Promise<void> {
    requestId.current ??= newRequestId();
    setBusy(true);
    setProblem(undefined);
    const made = await postJson<{ articleId: string }>('/api/articles', { requestId: requestId.current });
    if (made.ok) return router.push(`/desk/articles/${made.value.articleId}`);
    if (made.problem.code === 'requestReused') requestId.current = undefined;
    setProblem(made.problem);
    setBusy(false);
  }

  return { start, isBusy, problem };
}
