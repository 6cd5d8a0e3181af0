import type { EditorApi, FetchAnswer, StepsAnswer, StepsRequest } from '#components/editor/editor-api.ts';
import { hindranceOf, problemIn, readSteps } from '#components/editor/read-answer.ts';
import type { Chance } from '#domain/testing/chance.ts';
import type { DeskClient } from './desk-client.ts';

/** A batch whose writer was told that it is stored. */
export type Acknowledged = { version: number; clientId: string; steps: unknown[] };

export type RoughNetwork = Pick<EditorApi, 'sendSteps' | 'fetchSteps'> & {
  isCut: boolean;
  /** From now on everything arrives, once and in order. */
  calm: () => void;
  /** The newest version that any answer told this writer of. */
  told: () => number;
};

type Reply = { status: number; body: unknown };
type Settings = { client: DeskClient; articleId: string; chance: Chance; acknowledged: Acknowledged[] };

const shares = { lostOnTheWay: 0.08, answerLost: 0.1, doubled: 0.12, arrivesAgainLater: 0.06 };
const longestDelayMs = 60;

/** The way to the server that loses requests, loses answers, doubles them, and lets late copies overtake new ones. */
export function roughNetwork({ client, articleId, chance, acknowledged }: Settings): RoughNetwork {
  const path = `/api/articles/${articleId}/steps`;
  let isCalm = false;
  let told = 0;
  const fails = (share: number) => !isCalm && chance.happens(share);
  const late = () =>
    isCalm ? Promise.resolve() : new Promise<void>((go) => setTimeout(go, chance.below(longestDelayMs)));

  async function arrive(request: StepsRequest): Promise<StepsAnswer> {
    const reply = await ask(() => client.post(path, request));
    if (reply?.status === 200 && isVersion(reply.body))
      return { kind: 'accepted', version: reply.body.version };
    const problem = problemIn(reply?.body);
    const missing = problem?.code === 'behind' ? readSteps(problem) : undefined;
    if (missing) return { kind: 'behind', ...missing };
    return reply ? hindranceOf(reply.status, problem, null) : { kind: 'unreachable' };
  }

  const network: RoughNetwork = {
    isCut: false,
    calm() {
      isCalm = true;
      network.isCut = false;
    },
    told: () => told,
    async sendSteps(request) {
      await late();
      if (network.isCut || fails(shares.lostOnTheWay)) return { kind: 'unreachable' };
      if (fails(shares.doubled)) void arrive(request);
      if (fails(shares.arrivesAgainLater)) setTimeout(() => void arrive(request), longestDelayMs * 3);
      const answer = await arrive(request);
      await late();
      if (network.isCut || fails(shares.answerLost)) return { kind: 'unreachable' };
      if (answer.kind === 'accepted') {
        const { version, clientId, steps } = request;
        acknowledged.push({ version, clientId, steps: structuredClone(steps) });
      }
      if ('version' in answer) told = Math.max(told, answer.version);
      return answer;
    },
    async fetchSteps(since): Promise<FetchAnswer> {
      await late();
      const reply = network.isCut ? undefined : await ask(() => client.get(`${path}?since=${since}`));
      const steps = reply?.status === 200 ? readSteps(reply.body) : undefined;
      if (!reply || !steps) return { kind: 'unreachable' };
      told = Math.max(told, steps.version);
      return { kind: 'steps', ...steps };
    },
  };
  return network;
}

async function ask(request: () => Promise<{ status: number; body: string }>): Promise<Reply | undefined> {
  try {
    const { status, body } = await request();
    return { status, body: JSON.parse(body) };
  } catch {
    return undefined;
  }
}

function isVersion(body: unknown): body is { version: number } {
  return typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number';
}
