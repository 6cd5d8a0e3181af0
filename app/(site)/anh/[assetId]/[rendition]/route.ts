import { noPhoto, photoAnswer } from '#app/photo-answer.ts';
import { readPublicPhoto } from '#newsroom/photos/read-public-photo.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/anh/[assetId]/[rendition]'>;

/** A photo of a live edition. server.ts answers these itself; this serves plain `next start`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { assetId, rendition: name } = await params;
  const photo = await readPublicPhoto(await newsroom(), { assetId, name });
  return photo ? photoAnswer(request, photo, 'readers') : noPhoto();
}

export const HEAD = GET;
