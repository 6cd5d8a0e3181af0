import type { Hindrance, SentStep } from './editor-api.ts';

type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The problem that our handlers answer with, if this body is one of theirs. */
export function problemIn(body: unknown): (Json & { code: string }) | undefined {
  const problem = isRecord(body) ? body.problem : undefined;
  return isRecord(problem) && typeof problem.code === 'string'
    ? { ...problem, code: problem.code }
    : undefined;
}

/** Steps with the newest version, or undefined when the answer is not of that shape. */
export function readSteps(body: unknown): { version: number; steps: SentStep[] } | undefined {
  if (!isRecord(body) || typeof body.version !== 'number' || !Array.isArray(body.steps)) return undefined;
  const steps = body.steps.flatMap((sent: unknown): SentStep[] =>
    isRecord(sent) && typeof sent.clientId === 'string' ? [{ step: sent.step, clientId: sent.clientId }] : [],
  );
  return steps.length === body.steps.length ? { version: body.version, steps } : undefined;
}

/** What a status and a problem mean for words that wait to be stored. */
export function hindranceOf(
  status: number,
  problem: (Json & { code: string }) | undefined,
  retryAfter: string | null,
): Hindrance {
  if (status === 401) return { kind: 'signedOut' };
  if (status === 403 || status === 404) return { kind: 'noAccess' };
  if (status === 429) return { kind: 'tooMany', retryAfterMs: Math.max(1, Number(retryAfter) || 5) * 1_000 };
  // The server holds less than we do (a restored backup), or another person's session took our batch over.
  const isFinal = problem?.code === 'ahead' || problem?.code === 'requestReused';
  if (isFinal || status === 400 || status === 413 || status === 415 || status === 422) {
    return { kind: 'refused', message: ruleOf(problem) ?? String(status) };
  }
  const why = problem?.code;
  if (why === 'storageFull' || why === 'storageBroken') return { kind: 'noStorage', why };
  return { kind: 'unreachable' };
}

/** The rule that was broken: the content's or the form's own name for it, else the problem's code. */
export function ruleOf(problem: (Json & { code: string }) | undefined): string | undefined {
  const inner = problem?.problem;
  return isRecord(inner) && typeof inner.rule === 'string' ? inner.rule : problem?.code;
}
