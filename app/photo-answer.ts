import { Readable } from 'node:stream';
import type { StoredPhoto } from '#newsroom/photos/stored-photo.ts';
import { hasPhoto, photoHeaders } from './photo-headers.ts';

/** A photo as a route handler's answer; its file is opened only when its bytes are really sent. */
export async function photoAnswer(
  request: Request,
  photo: StoredPhoto,
  audience: 'readers' | 'desk',
): Promise<Response> {
  const headers = photoHeaders(photo, audience);
  if (hasPhoto(photo, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers });
  if (request.method === 'HEAD') return new Response(null, { headers });
  const { stream } = await photo.open();
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { headers });
}

/** A photo that is not there, or not for these eyes. Never kept: it may be published a moment later. */
export function noPhoto(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
}
