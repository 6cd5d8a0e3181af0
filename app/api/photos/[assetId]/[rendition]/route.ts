import { z } from 'zod';
import { answer, problemAnswer } from '#app/api/answer.ts';
import { actorOf, guarded } from '#app/api/handle.ts';
import { photoAnswer } from '#app/photo-answer.ts';
import { readPhotoForDesk } from '#newsroom/photos/read-photo-for-desk.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

const address = z.object({ assetId: z.string().max(64), rendition: z.string().max(20) });

/** A photo for the desk, published or not. */
export const GET = guarded(async (request, { params }) => {
  const desk = await newsroom();
  const actor = await actorOf(desk, request);
  if (!actor) return problemAnswer({ code: 'signIn' });
  const asked = address.safeParse(await params);
  if (!asked.success) return problemAnswer({ code: 'notFound' });
  const { assetId, rendition: name } = asked.data;
  const photo = await readPhotoForDesk(desk, actor, { assetId, name });
  return photo.ok ? photoAnswer(request, photo.value, 'desk') : answer(photo);
});

export const HEAD = GET;
