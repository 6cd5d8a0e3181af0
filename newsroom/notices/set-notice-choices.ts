import { z } from 'zod';
import { findChoices, keepChoices } from '#db/queries/notice-choices.ts';
import type { Actor } from '#domain/actor.ts';
import { mailChoices, noticeKinds, usualChoices } from '#domain/notices.ts';
import { hasPermission } from '#domain/roles.ts';
import type { NoticeChoicesView } from '#domain/views/notice-view.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';

const choice = z.strictObject({ alert: z.boolean(), mail: z.enum(mailChoices) });
const form = z.strictObject({
  choices: z.partialRecord(z.enum(noticeKinds), choice),
  language: z.enum(['vi', 'en']),
});

/** How this person wants to be told, what they chose nothing about as usual. */
export async function readNoticeChoices(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { sendsMail }: { sendsMail: boolean },
): Promise<Result<NoticeChoicesView>> {
  if (!hasPermission(actor.role, 'article.readOwn')) return fail({ code: 'notPermitted' });
  const kept = await findChoices(q, actor.id);
  const language = kept?.language === 'en' ? 'en' : 'vi';
  return done({ choices: { ...usualChoices, ...kept?.choices }, language, sendsMail });
}

/** Keeps how this person wants to be told of each kind of notice from now on, and in which language by mail. */
export function setNoticeChoices(desk: Newsroom, actor: Actor, input: unknown): Promise<Result<object>> {
  return transact(desk, async (q) => {
    if (!hasPermission(actor.role, 'article.readOwn')) return fail({ code: 'notPermitted' });
    const parsed = form.safeParse(input);
    if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
    await keepChoices(q, { personId: actor.id, ...parsed.data });
    return done({});
  });
}
