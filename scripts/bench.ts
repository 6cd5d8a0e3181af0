import { existsSync } from 'node:fs';
import { archive } from './bench/archive.ts';
import { type BenchNewsroom, benchNewsroom } from './bench/bench-newsroom.ts';
import { checks } from './bench/checks.ts';
import { editorFigures, prepareEditor } from './bench/editor/editor-figures.ts';
import { endurance } from './bench/endurance.ts';
import { type Figure, missesPromise, printFigures } from './bench/figure.ts';
import { firstPaint } from './bench/first-paint.ts';
import { history } from './bench/history.ts';
import { illustratedPath } from './bench/illustrated-article.ts';
import { importing } from './bench/importing.ts';
import { type LightPage, lighthouse } from './bench/lighthouse.ts';
import { preparePublishing, publishing } from './bench/publishing.ts';
import { reading } from './bench/reading.ts';
import { starting } from './bench/starting.ts';
import { typing } from './bench/typing.ts';

// The figures that we promise, each beside a baseline of the same run: a ratio holds on a slow machine too.
type Part = {
  /** About how long it takes, in seconds, on a machine with two cores. */
  seconds: number;
  needsBuild: boolean;
  /** What it writes while the database is open to us; the figures that follow from it, or what is to be measured. */
  measure: (room: BenchNewsroom) => Promise<Figure[] | (() => Promise<Figure[]>)>;
};

const parts: Record<string, Part> = {
  typing: {
    seconds: 8,
    needsBuild: false,
    measure: async (room) => [await typing(room, 600), await typing(room, 5000)],
  },
  checks: { seconds: 5, needsBuild: false, measure: () => checks() },
  importing: { seconds: 3, needsBuild: false, measure: async (room) => [await importing(room)] },
  history: { seconds: 10, needsBuild: false, measure: async (room) => [await history(room)] },
  publishing: {
    seconds: 30,
    needsBuild: true,
    measure: async (room) => {
      const prepared = await preparePublishing(room);
      return () => publishing(room.dataDir, prepared);
    },
  },
  starting: {
    seconds: 60,
    needsBuild: true,
    measure: async (room) => () => starting(room.dataDir, room.publicPath),
  },
  painting: {
    seconds: 110,
    needsBuild: true,
    measure: async (room) => {
      const illustrated = { what: 'three photos', path: await illustratedPath(room) };
      return () => firstPaint(room.dataDir, [{ what: 'no photo', path: room.publicPath }, illustrated]);
    },
  },
  endurance: { seconds: 420, needsBuild: true, measure: endurance },
  reading: {
    seconds: 70,
    needsBuild: true,
    measure: async (room) => () => reading(room.dataDir, room.publicPath),
  },
  lighthouse: {
    seconds: 150,
    needsBuild: true,
    measure: async (room) => {
      const path = await illustratedPath(room);
      return () => lighthouse(room.dataDir, [...lightPages, { what: 'article', path }]);
    },
  },
  archive: { seconds: 420, needsBuild: false, measure: archive },
  editor: {
    seconds: 150,
    needsBuild: true,
    measure: async (room) => {
      const prepared = await prepareEditor(room);
      return () => editorFigures(room, prepared);
    },
  },
};

/** The kinds of pages that readers see, beside an article. */
const lightPages: readonly LightPage[] = [
  { what: 'front page', path: '/' },
  { what: 'section', path: '/thoi-su' },
  { what: 'search', path: '/tim-kiem' },
  { what: 'what a search found', path: `/tim-kiem?q=${encodeURIComponent('lịch tưới')}` },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join(', ')}”; the parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const isBuilt = existsSync('.next/BUILD_ID');
const chosen = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
const running = chosen.filter(([, { needsBuild }]) => isBuilt || !needsBuild);
const seconds = running.reduce((sum, [, part]) => sum + part.seconds, 0);
const guard = setTimeout(() => {
  console.error(
    `Stopped after ${seconds * 2} seconds: the machine is too busy for figures that mean something.`,
  );
  process.exit(1);
}, seconds * 2000);

console.log(
  `Measuring for about ${seconds} seconds. What else this machine does now moves the figures, the ratios less so.`,
);
const started = Date.now();
const room = await benchNewsroom();
process.once('exit', () => room.remove());
const measured: (Figure[] | (() => Promise<Figure[]>))[] = [];
for (const [, { measure }] of running) measured.push(await measure(room));
// From here on the server has the database.
await room.close();
const figures: Figure[] = [];
for (const found of measured) figures.push(...(typeof found === 'function' ? await found() : found));
clearTimeout(guard);

console.log('');
printFigures(figures);
console.log(
  `\nTook ${((Date.now() - started) / 1000).toFixed(0)} s. In ms, MB and kB less is better, in pages/s more.`,
);
if (running.length < chosen.length) {
  console.error('Pages were not measured, as nothing is built. First: npm run build');
  process.exitCode = 1;
}
const missed = figures.filter(missesPromise);
if (missed.length > 0) {
  console.error(`Not as promised: ${missed.map(({ name }) => name).join('; ')}.`);
  process.exitCode = 1;
}
