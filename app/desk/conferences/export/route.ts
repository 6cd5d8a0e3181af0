import { z } from 'zod';
import { answer, problemAnswer } from '#app/api/answer.ts';
import { actorOf, guarded } from '#app/api/handle.ts';
import { downloadResponse } from '#app/desk/download-response.ts';
import { exportCalendar } from '#newsroom/conferences/export-calendar.ts';
import { fail } from '#newsroom/result.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

const form = z.strictObject({
  id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
});

/** Conferences as a calendar file; for those who may not read them there is none. */
export const GET = guarded(async (request) => {
  const desk = await newsroom();
  const actor = await actorOf(desk, request);
  if (!actor) return problemAnswer({ code: 'signIn' });
  const query = form.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return answer(fail({ code: 'notFound' }));
  const { name } = readSettings();
  const exported = await exportCalendar(desk, actor, { id: query.data.id, name });
  if (!exported.ok)
    return answer(exported.problem.code === 'notPermitted' ? fail({ code: 'notFound' }) : exported);
  return downloadResponse(exported.value, { type: 'text/calendar', name: 'hoi-nghi.ics' });
});
