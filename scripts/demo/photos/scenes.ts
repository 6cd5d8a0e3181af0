import type { Chance } from './chance.ts';
import { facing, fromBehind } from './people.ts';

const width = 1800;
const height = 1200;
const curtains = ['#7d1b1f', '#1f3f63', '#2f4f3a', '#5b2342'] as const;

type Scene = (luck: Chance, banner: string) => string;

/** The whole room from the back: stage, banner, lectern, rows of heads. */
function hall(luck: Chance, banner: string): string {
  const curtain = luck.oneOf(curtains);
  const speaker = luck.between(520, 1280);
  return [
    wall('#d9cfbe', '#a3957f'),
    drapes(curtain, 250, 90, 1300, 470),
    bannerText(banner, 900, 190, 46),
    flag(330, 330),
    ...[0, 1, 2, 3, 4].map((seat) => facing(luck, 560 + seat * 170, 455, 62, '#28323c')),
    `<rect x="470" y="490" width="860" height="78" fill="#6b4a30"/><rect x="470" y="490" width="860" height="14" fill="#8d6543"/>`,
    flowers(luck, 620, 484),
    flowers(luck, 1010, 484),
    lectern(speaker, 470, 0.55),
    `<rect x="0" y="565" width="1800" height="40" fill="#4b3728"/>`,
    rows(luck, [640, 740, 870, 1030], [54, 70, 92, 124]),
  ].join('');
}

/** One person at the lectern, with the banner out of focus behind. */
function speaker(luck: Chance, banner: string): string {
  const x = luck.between(760, 1040);
  return [
    wall('#c9bda9', '#8c7f6b'),
    `<g filter="url(#soft)">${drapes(luck.oneOf(curtains), 0, 0, 1800, 900)}${bannerText(banner, 900, 210, 78)}${flag(210, 480)}</g>`,
    facing(luck, x, 600, 250, luck.oneOf(['#27303a', '#3d4a38', '#3a2b2a'] as const)),
    lectern(x, 900, 2.1),
    `<g fill="#17181a"><rect x="${x - 90}" y="700" width="10" height="200" transform="rotate(12 ${x - 90} 900)"/><rect x="${x - 70}" y="670" width="34" height="76" rx="17" transform="rotate(12 ${x - 55} 705)"/></g>`,
  ].join('');
}

/** Delegates in rows, seen from the stage. */
function audience(luck: Chance): string {
  const row = (y: number, size: number, shift: number) =>
    Array.from({ length: Math.ceil(width / (size * 2.1)) + 1 }, (_, seat) =>
      facing(
        luck,
        seat * size * 2.1 + shift,
        y + luck.between(-8, 8),
        size * luck.between(0.93, 1.05),
        luck.oneOf(['#2a333d', '#46543f', '#e9e6df', '#7b8794', '#33302e'] as const),
      ),
    ).join('');
  return [
    wall('#cfc3ae', '#8f836f'),
    `<g filter="url(#soft)">${row(380, 56, 20)}${row(480, 72, 70)}</g>`,
    row(610, 96, 10),
    row(800, 128, 90),
    row(1060, 172, 30),
    `<rect x="0" y="1130" width="1800" height="70" fill="#5a3e2a"/>`,
  ].join('');
}

/** A working session round one table. */
function table(luck: Chance, banner: string): string {
  const seats = (y: number, size: number) =>
    [0, 1, 2, 3, 4, 5]
      .map((seat) =>
        facing(luck, 330 + seat * 230, y, size, luck.oneOf(['#27303a', '#46543f', '#7b8794'] as const)),
      )
      .join('');
  return [
    wall('#d5ccbd', '#9d917d'),
    `<rect x="420" y="90" width="960" height="260" rx="6" fill="${luck.oneOf(curtains)}"/>`,
    bannerText(banner, 900, 235, 54),
    seats(520, 96),
    `<path d="M120 640 H1680 L1800 960 H0z" fill="#7a5536"/><path d="M120 640 H1680 L1690 670 H110z" fill="#a0764e"/>`,
    ...[0, 1, 2, 3, 4, 5].map(
      (seat) =>
        `<path d="M${300 + seat * 225} 700 h110 l14 60 h-138z" fill="#f4f2ec"/><rect x="${430 + seat * 225}" y="668" width="16" height="46" rx="5" fill="#c9dbe6"/>`,
    ),
    flowers(luck, 900, 650),
    rows(luck, [1010], [140]),
  ].join('');
}

/** Outside the hall: fields, hills and a line of people planting trees. */
function field(luck: Chance): string {
  const hill = (y: number, color: string) =>
    `<path d="M0 ${y} ${Array.from({ length: 10 }, () => `q100 ${luck.between(-120, 60)} 200 ${luck.between(-20, 20)}`).join(' ')} V1200 H0z" fill="${color}"/>`;
  const tree = (x: number, y: number, size: number) =>
    `<rect x="${x - size * 0.05}" y="${y - size * 0.5}" width="${size * 0.1}" height="${size * 0.5}" fill="#5b4330"/><ellipse cx="${x}" cy="${y - size * 0.75}" rx="${size * 0.34}" ry="${size * 0.42}" fill="#4f7d43"/>`;
  return [
    `<rect width="1800" height="1200" fill="url(#sky)"/>`,
    hill(520, '#8fae9a'),
    hill(600, '#6f9a72'),
    hill(700, '#8eb15c'),
    ...Array.from({ length: 11 }, (_, n) =>
      tree(90 + n * 170, 760 + luck.between(-20, 20), luck.between(110, 160)),
    ),
    `<rect y="900" width="1800" height="300" fill="#8a6a43"/>`,
    ...Array.from({ length: 6 }, (_, n) => fromBehind(luck, 240 + n * 270, 900 + luck.between(-30, 20), 96)),
  ].join('');
}

export const scenes = { hall, speaker, audience, table, field } as const satisfies Record<string, Scene>;
export type SceneName = keyof typeof scenes;

function wall(light: string, dark: string): string {
  return `<rect width="${width}" height="${height}" fill="${light}"/><rect width="${width}" height="${height}" fill="${dark}" opacity="0.5" mask="url(#fall)"/>`;
}

function drapes(color: string, x: number, y: number, wide: number, tall: number): string {
  const folds = Array.from(
    { length: Math.round(wide / 50) },
    (_, n) => `<rect x="${x + n * 50}" y="${y}" width="22" height="${tall}" fill="#000" opacity="0.16"/>`,
  );
  return `<rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="${color}"/>${folds.join('')}`;
}

function bannerText(text: string, x: number, y: number, size: number): string {
  return `<text x="${x}" y="${y}" font-family="DejaVu Sans, Be Vietnam Pro, Arial, sans-serif" font-weight="700" font-size="${size}" fill="#f7d774" text-anchor="middle">${text}</text>`;
}

function flag(x: number, y: number): string {
  return `<rect x="${x}" y="${y}" width="150" height="100" fill="#c8202b"/><path d="M${x + 75} ${y + 22} l8 24 h25 l-20 15 8 24 -21 -15 -21 15 8 -24 -20 -15 h25z" fill="#ffd83d"/>`;
}

function lectern(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-90 0 H90 L70 150 H-70z" fill="#7b5738"/><path d="M-100 -14 H100 V6 H-100z" fill="#9c7449"/><circle cx="0" cy="66" r="26" fill="#d9b35a"/></g>`;
}

function flowers(luck: Chance, x: number, y: number): string {
  return Array.from(
    { length: 16 },
    () =>
      `<circle cx="${x + luck.between(-48, 48)}" cy="${y - luck.between(0, 44)}" r="${luck.between(8, 14)}" fill="${luck.oneOf(['#d8383f', '#f0b63c', '#ef7fa0', '#3f7a3d', '#4f8f49'] as const)}"/>`,
  ).join('');
}

function rows(luck: Chance, lines: readonly number[], sizes: readonly number[]): string {
  return lines
    .map((y, line) => {
      const size = sizes[line] ?? 60;
      const seats = Math.ceil(width / (size * 2)) + 1;
      return Array.from({ length: seats }, (_, seat) =>
        fromBehind(
          luck,
          seat * size * 2 + (line % 2) * size + luck.between(-6, 6),
          y + luck.between(-6, 6),
          size,
        ),
      ).join('');
    })
    .join('');
}
