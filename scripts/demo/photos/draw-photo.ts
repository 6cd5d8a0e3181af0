import sharp from 'sharp';
import { chance } from './chance.ts';
import { type SceneName, scenes } from './scenes.ts';

/** What to draw; the banner is the name on the wall. The same order always gives the same picture. */
export type PhotoOrder = { scene: SceneName; seed: number; banner?: string };

/** A picture of a conference as JPEG bytes, 1260 by 840: drawn, lit and grained by us, nobody's property. */
export async function drawPhoto({ scene, seed, banner = 'HỘI NGHỊ' }: PhotoOrder): Promise<Buffer> {
  const drawing = scenes[scene](chance(seed), banner);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1260" height="840" viewBox="0 0 1800 1200">
    <defs>
      <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7fb2d9"/><stop offset="0.5" stop-color="#e7eef0"/></linearGradient>
      <linearGradient id="down" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>
      <mask id="fall"><rect width="1800" height="1200" fill="url(#down)"/></mask>
      <filter id="soft"><feGaussianBlur stdDeviation="5"/></filter>
    </defs>${drawing}</svg>`;
  const light = `<svg xmlns="http://www.w3.org/2000/svg" width="1260" height="840"><radialGradient id="v" cx="0.5" cy="0.42" r="0.78"><stop offset="0.45" stop-color="#fff"/><stop offset="1" stop-color="#857b70"/></radialGradient><rect width="1260" height="840" fill="url(#v)"/></svg>`;
  return sharp(Buffer.from(svg))
    .composite([{ input: Buffer.from(light), blend: 'multiply' }])
    .jpeg({ quality: 88 })
    .toBuffer();
}
