import { GET as drawIcon } from '#app/(site)/bieu-tuong/[file]/route.tsx';

export const dynamic = 'force-dynamic';

const size = 32;
const headerBytes = 22;

/** For those who ask for this name: an ICO around the PNG, as the format allows since Windows Vista. */
export async function GET(request: Request): Promise<Response> {
  const drawn = await drawIcon(request, { params: Promise.resolve({ file: `${size}.png` }) });
  const png = Buffer.from(await drawn.arrayBuffer());
  const header = Buffer.alloc(headerBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.byteLength, 14);
  header.writeUInt32LE(headerBytes, 18);
  const headers = new Headers(drawn.headers);
  headers.set('Content-Type', 'image/x-icon');
  return new Response(Buffer.concat([header, png]), { headers });
}
