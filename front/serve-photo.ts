import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { hasPhoto, photoHeaders } from '#app/photo-headers.ts';
import type { BlobContent } from '#media/blob-store.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readPublicPhoto } from '#newsroom/photos/read-public-photo.ts';
import type { SideDoor } from './front.ts';
import { frontLimits } from './limits.ts';
import { sendRefusal } from './short-answer.ts';

const photoAddress = /^\/anh\/([0-9a-f-]{36})\/(\d{1,5}\.[a-z0-9]{1,5})$/;

/** Readers' photos straight from the blob store: most bytes of a news site, with nothing of Next in their way. */
export function photoDoor(newsroom: () => Promise<Newsroom>): SideDoor {
  return async (request, response, path) => {
    const [, assetId, name] = photoAddress.exec(path) ?? [];
    if (request.method === 'POST' || assetId === undefined || name === undefined) return false;
    const photo = await readPublicPhoto(await newsroom(), { assetId, name });
    if (!photo) {
      sendRefusal(request, response, { ok: false, status: 404 }, frontLimits);
      return true;
    }
    for (const [header, value] of Object.entries(photoHeaders(photo, 'readers')))
      response.setHeader(header, value);
    if (hasPhoto(photo, request.headers['if-none-match'])) {
      response.removeHeader('Content-Length');
      response.writeHead(304).end();
    } else if (request.method === 'HEAD') response.writeHead(200).end();
    else await sendFile(response, await photo.open());
    return true;
  };
}

/** A reader who leaves half-way is no error of ours. */
async function sendFile(response: ServerResponse, { stream }: BlobContent): Promise<void> {
  await pipeline(stream, response).catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
}
