import { z } from 'zod';
import { answer, problemAnswer } from '#app/api/answer.ts';
import { actorOf, guarded } from '#app/api/handle.ts';
import { recordQueryForm } from '#app/desk/record/record-query-form.ts';
import { exportFormats, exportRecord } from '#newsroom/record/export-record.ts';
import { fail } from '#newsroom/result.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

const types = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' } as const;
const form = recordQueryForm.extend({ format: z.enum(exportFormats) });

/** The record as a file; for those who may not read it there is none. */
export const GET = guarded(async (request) => {
  const desk = await newsroom();
  // The download leaves a row in the record: no other site makes somebody's browser ask for it.
  if (request.headers.get('sec-fetch-site') === 'cross-site') return problemAnswer({ code: 'foreignOrigin' });
  const actor = await actorOf(desk, request);
  if (!actor) return problemAnswer({ code: 'signIn' });
  const query = form.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return answer(fail({ code: 'notFound' }));
  const exported = await exportRecord(desk, actor, query.data);
  if (!exported.ok)
    return answer(exported.problem.code === 'notPermitted' ? fail({ code: 'notFound' }) : exported);
  const { format } = query.data;
  return new Response(streamOf(exported.value), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="toasoan-record.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
});

/** One page of rows is in memory at a time, however long the record is. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
