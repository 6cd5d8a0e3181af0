// @ts-check
// Plain JavaScript, started by its path: the same file serves tsx (server.ts) and Next's bundled handlers.
// One photo per process: a hostile file can at worst end this one, which is given no secret and little memory.
import os from 'node:os';
import sharp from 'sharp';

/**
 * @typedef {import('./decode-order.ts').DecodeOrder} DecodeOrder
 * @typedef {import('./decode-order.ts').DecodeAnswer} DecodeAnswer
 * @typedef {import('./decode-order.ts').Encoded} Encoded
 */

os.setPriority(10);
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((loader) => `VipsForeignLoad${loader}Buffer`),
});

process.once('disconnect', () => process.exit(1));
process.once('message', async (message) => {
  const order = /** @type {DecodeOrder} */ (message);
  setInterval(() => process.memoryUsage.rss() > order.memory && process.exit(3), 50).unref();
  const answer = await decode(order).catch(refusalOf);
  process.send?.(answer, () => process.exit(0));
});

/**
 * @param {DecodeOrder} order
 * @returns {Promise<DecodeAnswer>}
 */
async function decode({ bytes: sent, isHeic, pixels, masterSide, steps, encoders }) {
  const bytes = isHeic ? await heic(sent, { pixels, side: masterSide }) : sent;
  const input = { limitInputPixels: pixels, failOn: /** @type {const} */ ('error') };
  const { pages = 1, hasAlpha } = await sharp(bytes, input).metadata();
  if (pages > 1) return { ok: false, problem: 'animated' };

  // Decoded once: upright, in sRGB, without metadata. Every size is made of these plain pixels and nothing else.
  const { data, info } = await sharp(bytes, input)
    .autoOrient()
    .resize({ width: masterSide, height: masterSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const photo = () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });

  const master = hasAlpha
    ? photo().webp({ quality: 92 })
    : photo().jpeg({ quality: 92, chromaSubsampling: '4:4:4' });
  const answer = {
    ok: /** @type {const} */ (true),
    width: info.width,
    height: info.height,
    master: await encoded(master, hasAlpha ? 'webp' : 'jpeg', info.width),
    renditions: /** @type {Encoded[]} */ ([]),
  };
  for (const step of steps) {
    const sized = () => photo().resize({ width: Math.min(step, info.width) });
    answer.renditions.push(
      await encoded(sized().avif(encoders.avif), 'avif', step),
      await encoded(sized().webp(encoders.webp), 'webp', step),
      await encoded(sized().flatten({ background: '#fff' }).jpeg(encoders.jpeg), 'jpeg', step),
    );
    if (step >= info.width) break;
  }
  return answer;
}

/**
 * Loaded for such a photo only: the decoder is two megabytes of program.
 *
 * @param {Uint8Array} bytes
 * @param {{ pixels: number, side: number }} limits
 */
async function heic(bytes, limits) {
  const { pngOfHeic } = await import('./decode-heic.mjs');
  return pngOfHeic(bytes, limits);
}

/**
 * @param {import('sharp').Sharp} picture
 * @param {Encoded['format']} format
 * @param {number} step
 * @returns {Promise<Encoded>}
 */
async function encoded(picture, format, step) {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { step, format, width: info.width, height: info.height, bytes: data };
}

/**
 * @param {unknown} error
 * @returns {DecodeAnswer}
 */
function refusalOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  const isTooLarge = message.includes('exceeds pixel limit');
  return { ok: false, problem: isTooLarge ? 'tooManyPixels' : 'damaged', found: message.slice(0, 200) };
}
