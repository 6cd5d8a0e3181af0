import { existsSync } from 'node:fs';
import { benchNewsroom } from './bench/bench-newsroom.ts';
import { type Figure, printFigures } from './bench/figure.ts';
import { importing } from './bench/importing.ts';
import { reading } from './bench/reading.ts';
import { typing } from './bench/typing.ts';

// The figures that we promise, each beside a baseline of the same run: a ratio holds on a slow machine too.
const longestMs = 60_000;
const guard = setTimeout(() => {
  console.error(
    'Stopped after 60 seconds: the machine is too busy for figures that mean something. Try again.',
  );
  process.exit(1);
}, longestMs);
const isBuilt = existsSync('.next/BUILD_ID');

console.log(
  'Measuring for about 45 seconds. What else this machine does now moves the figures, the ratios less so.',
);
const started = Date.now();
const room = await benchNewsroom();
process.once('exit', () => room.remove());
const figures: Figure[] = [await typing(room, 600), await typing(room, 5000), await importing(room)];
await room.close();
if (isBuilt) figures.push(...(await reading(room.dataDir, room.publicPath)));
clearTimeout(guard);

console.log('');
printFigures(figures);
console.log(
  `\nTook ${((Date.now() - started) / 1000).toFixed(0)} s. In ms and MB less is better, in pages/s more.`,
);
if (!isBuilt) {
  console.error('Pages were not measured, as nothing is built. First: npm run build');
  process.exitCode = 1;
}
