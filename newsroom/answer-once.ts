import { z } from 'zod';
import { hashOf } from '#content/canonical.ts';
import {
  dropAnsweredRequestsBefore,
  findAnsweredRequest,
  insertAnsweredRequest,
} from '#db/queries/requests.ts';
import type { AnsweredRequestRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';
import { type AfterCommit, transact } from './transact.ts';

/** What somebody asks for; `input` is all of it, so that another question under the same id is noticed. */
export type OnceRequest = { act: string; input: { requestId: string; articleId?: string } };

/** A browser that was offline longer asks anew. */
const keptFor = 90 * 24 * 60 * 60 * 1000;
const storedAnswer = z.object({ input: z.string(), value: z.unknown() });

/**
 * Does `work` once per request id, however often the request arrives, and repeats its answer word for word.
 * Only what was done is remembered: a refused request may be sent again when the reason is gone.
 */
export function answerOnce<T>(
  desk: Newsroom,
  actor: Actor,
  request: OnceRequest,
  work: (q: Q, after: AfterCommit) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { act, input } = request;
  const inputHash = hashOf(input);
  return transact(desk, async (q, after) => {
    const earlier = await findAnsweredRequest(q, input.requestId);
    if (earlier) return repeat<T>(earlier, { act, actorId: actor.id, inputHash });
    const result = await work(q, after);
    if (!result.ok) return result;
    const at = desk.clock();
    await dropAnsweredRequestsBefore(q, at - keptFor);
    await insertAnsweredRequest(q, {
      id: input.requestId,
      actorId: actor.id,
      act,
      articleId: input.articleId ?? null,
      at,
      answer: { input: inputHash, value: result.value },
    });
    return result;
  });
}

type Asked = { act: string; actorId: string; inputHash: string };

function repeat<T>(earlier: AnsweredRequestRow, asked: Asked): Result<T> {
  const { input, value } = storedAnswer.parse(earlier.answer);
  const isSame = earlier.actorId === asked.actorId && earlier.act === asked.act && input === asked.inputHash;
  if (!isSame) return fail({ code: 'requestReused' });
  // The same act stored it above, with this type.
  return done(value as T);
}
