import { answer, problemAnswer } from '#app/api/answer.ts';
import { actorOf, guarded } from '#app/api/handle.ts';
import { readBytes } from '#app/api/read-json.ts';
import { isFromOurPages } from '#app/api/same-origin.ts';
import { photoLimits } from '#domain/photo-rules.ts';
import { takePhoto } from '#newsroom/photos/take-photo.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

/**
 * Takes one photo: the body is the file itself. Its content type must be a picture's, which no form of another site
 * can send; what the file really is, its bytes decide.
 */
export const POST = guarded(async (request) => {
  if (!isFromOurPages(request, readSettings())) return problemAnswer({ code: 'foreignOrigin' });
  const desk = await newsroom();
  if (!(await actorOf(desk, request))) return problemAnswer({ code: 'signIn' });
  if (!request.headers.get('content-type')?.startsWith('image/')) return problemAnswer({ code: 'wrongType' });
  const bytes = await readBytes(request, photoLimits.bytes);
  if (!bytes) return problemAnswer({ code: 'tooLarge', limit: photoLimits.bytes });
  // Asked again: a photo may take a minute to arrive, and its sender be shut out meanwhile.
  const actor = await actorOf(desk, request);
  if (!actor) return problemAnswer({ code: 'signIn' });
  return answer(await takePhoto(desk, actor, { bytes }));
});
