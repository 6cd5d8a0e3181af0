import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runProgram, runSteps, runTool } from './steps.ts';

const dataDir = resolve('.demo');
const port = process.env.PORT ?? '3000';
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  TOASOAN_DATA: dataDir,
  TOASOAN_DEMO: '1',
  TOASOAN_URL: `http://localhost:${port}`,
  TOASOAN_NAME: 'Báo Sông Hồng',
  TOASOAN_LOG: process.env.TOASOAN_LOG ?? 'warn',
  HOST: '127.0.0.1',
  PORT: port,
};

const { failed } = await runSteps(
  [
    {
      name: 'Build the pages',
      hint: 'read the first error above; "npm ci" puts the parts back as they were.',
      run: async () => void (await runTool('next/dist/bin/next', ['build'], { env })),
    },
    {
      name: 'Make a sample newsroom (people, sections, articles, photos)',
      hint: 'stop another demo that may still run, then try again.',
      run: async () => {
        rmSync(dataDir, { recursive: true, force: true });
        await runProgram(process.execPath, ['--import', 'tsx', 'scripts/demo/create.ts'], { env });
        return undefined;
      },
    },
  ],
  true,
);
if (failed > 0) process.exit(1);

console.log('\n[3/3] Serve it …');
const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
