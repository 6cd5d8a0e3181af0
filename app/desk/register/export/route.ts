import { z } from 'zod';
import { answer, problemAnswer } from '#app/api/answer.ts';
import { actorOf, guarded } from '#app/api/handle.ts';
import { downloadResponse } from '#app/desk/download-response.ts';
import { registerKinds } from '#domain/register/entry.ts';
import { exportRegister } from '#newsroom/register/export-register.ts';
import { fail } from '#newsroom/result.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

const fileNames = { person: 'nhan-su', body: 'co-quan', document: 'van-ban' };
const form = z.strictObject({ kind: z.enum(registerKinds) });

/** The register as a CSV file; for those who may not read it there is none. */
export const GET = guarded(async (request) => {
  const desk = await newsroom();
  const actor = await actorOf(desk, request);
  if (!actor) return problemAnswer({ code: 'signIn' });
  const query = form.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return answer(fail({ code: 'notFound' }));
  const exported = await exportRegister(desk, actor, query.data);
  if (!exported.ok) return answer(fail({ code: 'notFound' }));
  return downloadResponse(exported.value, { type: 'text/csv', name: `so-${fileNames[query.data.kind]}.csv` });
});
