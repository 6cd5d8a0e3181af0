import { answerOpenPlace } from '#db/queries/marked-places.ts';
import type { Actor } from '#domain/actor.ts';
import { decide } from '#domain/decide.ts';
import { answerForm } from '#domain/marked-place.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { readStanding } from '#newsroom/standing.ts';

export type AnswerPlace = { articleId: string; placeId: string; answer: string; requestId: string };

/**
 * What is said to a place that the last return marked, by whoever may edit the text; an empty answer takes it back.
 * Field `place` with `gone` when it is no open place of this article any more.
 */
export function answerPlace(desk: Newsroom, actor: Actor, input: AnswerPlace): Promise<Result<object>> {
  return answerOnce(desk, actor, { act: 'answerPlace', input }, async (q) => {
    const { articleId, placeId } = input;
    const standing = await readStanding(q, actor, articleId);
    if (!standing) return fail({ code: 'notFound' });
    const decision = decide('edit', standing.state, actor, {});
    if (!decision.ok) return fail({ code: 'refused', refusal: decision.refusal });
    const parsed = answerForm.safeParse(input.answer);
    if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
    const nothing = { answer: null, answeredBy: null, answeredAt: null };
    const said = { answer: parsed.data, answeredBy: actor.id, answeredAt: desk.clock() };
    const place = { articleId, placeId };
    if (!(await answerOpenPlace(q, place, parsed.data === '' ? nothing : said)))
      return fail({ code: 'invalid', problem: { field: 'place', rule: 'gone' } });
    const data = { placeId, answer: parsed.data };
    await recordEvent(desk, q, { kind: 'placeAnswered', actorId: actor.id, articleId, data });
    return done({});
  });
}
