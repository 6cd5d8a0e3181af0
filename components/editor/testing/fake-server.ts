import type { FetchAnswer, SentStep, StepsAnswer, StepsRequest } from '#components/editor/editor-api.ts';
import { applySteps } from '#content/apply-steps.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';

export type FakeServer = {
  doc(): ManuscriptJSON;
  version(): number;
  log(): readonly SentStep[];
  sendSteps(request: StepsRequest): Promise<StepsAnswer>;
  fetchSteps(since: number): Promise<FetchAnswer>;
  /** The next requests fail: before they arrive, or after they were stored. */
  breakNext(...how: ('lost' | 'answerLost' | 'signedOut' | 'noAccess' | 'refused')[]): void;
};

/** A server that stores steps as ours does: one head version, batches taken once, everything judged by content/. */
export function fakeServer(start: ManuscriptJSON): FakeServer {
  let doc = start;
  const log: SentStep[] = [];
  const batches = new Map<string, number>();
  const faults: string[] = [];

  function store({ version, steps, clientId, batchId }: StepsRequest): StepsAnswer {
    const before = batches.get(batchId);
    if (before !== undefined) return { kind: 'accepted', version: before };
    if (version !== log.length) return { kind: 'behind', version: log.length, steps: log.slice(version) };
    const applied = applySteps(doc, structuredClone(steps));
    if (!applied.ok) return { kind: 'refused', message: JSON.stringify(applied.problem) };
    doc = applied.value.doc;
    log.push(...steps.map((step) => ({ step: structuredClone(step), clientId })));
    batches.set(batchId, log.length);
    return { kind: 'accepted', version: log.length };
  }

  return {
    doc: () => doc,
    version: () => log.length,
    log: () => log,
    async sendSteps(request) {
      const fault = faults.shift();
      if (fault === 'lost') return { kind: 'unreachable' };
      if (fault === 'signedOut' || fault === 'noAccess') return { kind: fault };
      if (fault === 'refused') return { kind: 'refused', message: 'badStructure' };
      const answer = store(request);
      return fault === 'answerLost' ? { kind: 'unreachable' } : answer;
    },
    fetchSteps: async (since) => ({ kind: 'steps', version: log.length, steps: log.slice(since) }),
    breakNext: (...how) => faults.push(...how),
  };
}
