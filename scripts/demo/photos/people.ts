import type { Chance } from './chance.ts';

const skins = ['#c98f68', '#b97f5a', '#d6a07a', '#a87350'] as const;
const hairs = ['#1b1512', '#241c18', '#2c2622', '#4a4541', '#6d6863'] as const;
const shirts = [
  '#f1efe9',
  '#dfe7ee',
  '#c8d6e3',
  '#3c4a3a',
  '#46543f',
  '#26384f',
  '#7c2f2c',
  '#e7dccb',
] as const;

/** Somebody seen from behind: hair, ears, shoulders. `x`, `y` is the chin; `size` the height of the head. */
export function fromBehind(luck: Chance, x: number, y: number, size: number): string {
  const hair = luck.oneOf(hairs);
  const skin = luck.oneOf(skins);
  const shirt = luck.oneOf(shirts);
  const long = luck.between(0, 1) > 0.72;
  return [
    `<path d="${shoulders(x, y, size)}" fill="${shirt}"/>`,
    `<rect x="${x - size * 0.14}" y="${y - size * 0.25}" width="${size * 0.28}" height="${size * 0.4}" fill="${skin}"/>`,
    `<ellipse cx="${x - size * 0.37}" cy="${y - size * 0.45}" rx="${size * 0.07}" ry="${size * 0.12}" fill="${skin}"/>`,
    `<ellipse cx="${x + size * 0.37}" cy="${y - size * 0.45}" rx="${size * 0.07}" ry="${size * 0.12}" fill="${skin}"/>`,
    `<ellipse cx="${x}" cy="${y - size * 0.52}" rx="${size * 0.37}" ry="${size * 0.48}" fill="${hair}"/>`,
    long
      ? `<rect x="${x - size * 0.35}" y="${y - size * 0.5}" width="${size * 0.7}" height="${size * 0.85}" rx="${size * 0.2}" fill="${hair}"/>`
      : '',
  ].join('');
}

/** Somebody who faces us, dressed for a conference. */
export function facing(luck: Chance, x: number, y: number, size: number, jacket: string): string {
  const skin = luck.oneOf(skins);
  const hair = luck.oneOf(hairs);
  const head = `<ellipse cx="${x}" cy="${y - size * 0.5}" rx="${size * 0.34}" ry="${size * 0.46}" fill="${skin}"/>`;
  const top = `<path d="M${x - size * 0.36} ${y - size * 0.52} q${size * 0.02} ${-size * 0.5} ${size * 0.36} ${-size * 0.5} q${size * 0.36} 0 ${size * 0.36} ${size * 0.5} q${-size * 0.08} ${-size * 0.24} ${-size * 0.36} ${-size * 0.24} q${-size * 0.28} 0 ${-size * 0.36} ${size * 0.24}z" fill="${hair}"/>`;
  const eye = (side: number) =>
    `<ellipse cx="${x + side * size * 0.13}" cy="${y - size * 0.5}" rx="${size * 0.035}" ry="${size * 0.025}" fill="#2a1d16"/>`;
  const shade = `<path d="M${x} ${y - size * 0.46} q${size * 0.06} ${size * 0.12} 0 ${size * 0.14} M${x - size * 0.09} ${y - size * 0.2} q${size * 0.09} ${size * 0.05} ${size * 0.18} 0" stroke="#7a4a34" stroke-width="${size * 0.025}" fill="none"/>`;
  const neck = `<rect x="${x - size * 0.13}" y="${y - size * 0.15}" width="${size * 0.26}" height="${size * 0.35}" fill="${skin}"/>`;
  const shirt = `<path d="M${x - size * 0.16} ${y + size * 0.1} L${x} ${y + size * 0.62} L${x + size * 0.16} ${y + size * 0.1}z" fill="#f6f4ef"/>`;
  const tie = `<path d="M${x - size * 0.05} ${y + size * 0.15} h${size * 0.1} l${size * 0.03} ${size * 0.35} l${-size * 0.08} ${size * 0.12} l${-size * 0.08} ${-size * 0.12}z" fill="${luck.oneOf(['#8d1f24', '#22406b', '#3f5a3c'] as const)}"/>`;
  return `<path d="${shoulders(x, y, size)}" fill="${jacket}"/>${neck}${shirt}${tie}${head}${eye(-1)}${eye(1)}${shade}${top}`;
}

function shoulders(x: number, y: number, size: number): string {
  return `M${x - size * 0.95} ${y + size * 1.5} q0 ${-size * 1.1} ${size * 0.6} ${-size * 1.3} q${size * 0.35} ${-size * 0.12} ${size * 0.7} 0 q${size * 0.6} ${size * 0.2} ${size * 0.6} ${size * 1.3}z`;
}
