import { mkdirSync, rmSync } from 'node:fs';
import { checkHouse } from './check-house.ts';
import { runSteps, runTool, type Step } from './steps.ts';
import {
  type PlaywrightReport,
  playwrightCounts,
  readReport,
  type VitestReport,
  vitestCounts,
} from './test-reports.ts';

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };

const steps: readonly Step[] = [
  {
    name: 'Format and lint (Biome)',
    hint: 'run "npm run lint:fix", then mend what is left by hand.',
    run: async () => void (await runTool('@biomejs/biome/bin/biome', ['ci', '--colors=off'], { env })),
  },
  {
    name: 'The house rules bite (planted violations)',
    hint: 'a rule in biome.json no longer catches what scripts/check-house.ts plants; mend the rule.',
    run: async () => checkHouse(),
  },
  {
    name: 'Types (tsc)',
    hint: 'run "npm run types" and mend each line that it names.',
    run: async () => {
      await runTool('next/dist/bin/next', ['typegen'], { env });
      await runTool('typescript/bin/tsc', ['--noEmit'], { env });
      return undefined;
    },
  },
  {
    name: 'Rules, use cases and storage (Vitest)',
    hint: 'run "npx vitest run <file>" with a file named above.',
    run: async () => {
      const report = '.test/vitest.json';
      await runTool(
        'vitest/vitest.mjs',
        ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
        { env },
      ).catch(() => undefined);
      return vitestCounts(readReport<VitestReport>(report), process.cwd());
    },
  },
  {
    name: 'Build (Next.js)',
    hint: 'run "npm run build" and read the first error.',
    run: async () => void (await runTool('next/dist/bin/next', ['build'], { env })),
  },
  {
    name: 'Journeys in a browser (Playwright)',
    hint: 'run "TOASOAN_TRACE=1 npx playwright test <file>"; what a failure looked like is in test-results/.',
    run: async () => {
      await runTool('@playwright/test/cli.js', ['test'], { env }).catch(() => undefined);
      return playwrightCounts(readReport<PlaywrightReport>('.test/playwright.json'));
    },
  },
];

rmSync('.test', { recursive: true, force: true });
mkdirSync('.test', { recursive: true });
const total = await runSteps(steps, false);
if (total.failures.length > 0)
  console.log(`\nWhat failed:\n${total.failures.map((one) => `  ${one}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
