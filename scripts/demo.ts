import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { freePort } from './demo/free-port.ts';
import { demoImprint } from './demo/imprint.ts';
import { takeDemoFolder } from './demo/own-folder.ts';
import { printAccounts } from './demo/print-accounts.ts';
import { serveDemo } from './demo/serve-demo.ts';
import { runProgram, runSteps, runTool } from './steps.ts';

const dataDir = resolve('.demo');
const port = process.env.PORT || '3000';
const url = `http://localhost:${port}`;
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  TOASOAN_DATA: dataDir,
  TOASOAN_DEMO: '1',
  TOASOAN_URL: url,
  TOASOAN_NAME: 'Báo Sông Hồng',
  ...demoImprint,
  TOASOAN_LOG: process.env.TOASOAN_LOG || 'warn',
  HOST: '127.0.0.1',
  PORT: port,
};
let folder: { release: () => void } | undefined;
let server: ChildProcess | undefined;

const { failed } = await runSteps(
  [
    {
      name: 'Look for a free port and folder',
      hint: 'stop what is named above (Ctrl-C in its terminal); for another port: PORT=3001 npm run demo',
      run: async () => {
        await freePort(port);
        folder = takeDemoFolder(dataDir);
        return undefined;
      },
    },
    {
      name: 'Build the pages',
      hint: 'read the first error above; "npm ci" puts the parts back as they were.',
      run: async () => void (await runTool('next/dist/bin/next', ['build'], { env })),
    },
    {
      name: 'Make a sample newsroom (people, sections, articles, photos)',
      hint: 'read the error above; the disk needs some 50 MB free.',
      run: async () =>
        void (await runProgram(process.execPath, ['--import', 'tsx', 'scripts/demo/create.ts'], { env })),
    },
    {
      name: 'Serve it',
      hint: 'read the error above; if the port was taken meanwhile: PORT=3001 npm run demo',
      run: async () => {
        folder?.release();
        server = await serveDemo(Number(port), env);
        return undefined;
      },
    },
  ],
  true,
);
if (failed > 0 || !server) process.exit(1);

printAccounts(url);
server.on('exit', (code) => {
  console.log(code === 0 ? 'Stopped.' : 'The server ended by itself; the reason stands above.');
  process.exit(code ?? 1);
});
