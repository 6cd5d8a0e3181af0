// @ts-check
// Photos of phones: HEVC in HEIF, which sharp's own libheif is built without. Runs in the decoding process only.
import zlib from 'node:zlib';
import libheif from 'libheif-js/wasm-bundle.js';
import sharp from 'sharp';

/**
 * The main picture of a HEIC file as a PNG, turned upright by the container's own rule (ISO/IEC 23008-12, `irot`),
 * in the colours of its profile, its longest side at most `side` pixels.
 *
 * @param {Uint8Array} bytes
 * @param {{ pixels: number, side: number }} limits
 * @returns {Promise<Buffer>}
 * @throws {Error} `exceeds pixel limit`, or what the decoder says of a damaged file
 */
export async function pngOfHeic(bytes, { pixels, side }) {
  const pictures = new libheif.HeifDecoder().decode(bytes);
  const picture = pictures.find((one) => one.is_primary()) ?? pictures[0];
  if (!picture) throw new Error('no picture in this HEIC file');
  const [width, height] = [picture.get_width(), picture.get_height()];
  if (width * height > pixels) throw new Error('exceeds pixel limit');

  const target = { data: new Uint8ClampedArray(width * height * 4), width, height };
  const shown = await new Promise((resolve) => picture.display(target, resolve));
  if (!shown) throw new Error('this HEIC file cannot be decoded');
  const png = await sharp(target.data, { raw: { width, height, channels: 4 }, limitInputPixels: pixels })
    .removeAlpha()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const profile = profileOf(bytes);
  return profile ? withProfile(png, profile) : png;
}

/**
 * The ICC profile in the first `colr` box of kind `prof`; the profile tells its own length (ICC.1, 7.2.2).
 *
 * @param {Uint8Array} bytes
 */
function profileOf(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const box = file.indexOf('colrprof', 0, 'latin1');
  if (box < 4) return undefined;
  const length = file.readUInt32BE(box - 4) - 12;
  const profile = file.subarray(box + 8, box + 8 + length);
  const isWhole = profile.length >= 128 && profile.toString('latin1', 36, 40) === 'acsp';
  return isWhole && profile.readUInt32BE(0) === profile.length ? profile : undefined;
}

/** The length of a PNG's signature and of its header chunk, behind which a profile belongs. */
const header = 8 + 25;

/**
 * @param {Buffer} png
 * @param {Buffer} profile
 */
function withProfile(png, profile) {
  const body = Buffer.concat([Buffer.from('iCCPphone\0\0', 'latin1'), zlib.deflateSync(profile)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([png.subarray(0, header), length, body, sum, png.subarray(header)]);
}
