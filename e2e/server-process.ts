import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { demoImprint } from '#scripts/demo/imprint.ts';

/** Journeys use this port and the nine after it; two checkouts of one machine can be tried at once with others. */
const firstPort = Number(process.env.TOASOAN_TEST_PORT ?? 3311);
/** A port for a journey's own server. Each spec file takes another number, from 1 to 9. */
export const ownPort = (number: number): number => firstPort + number;

/** Where the journeys that need no server of their own find theirs. */
export const sharedPort = firstPort;
export const sharedUrl = `http://localhost:${sharedPort}`;

export type Server = {
  url: string;
  pid: number;
  /** Where its log goes, for the tests that read it. */
  logFile: string;
  stop: () => Promise<void>;
  /** What a power cut does to a process: no goodbye. */
  kill: () => Promise<void>;
};

type Settings = { dataDir: string; port: number; env?: Record<string, string> };

/** Starts the real front door on a data folder and waits until it says that it is well. */
export async function startServer({ dataDir, port, env = {} }: Settings): Promise<Server> {
  const logFile = logOf(dataDir);
  const url = `http://localhost:${port}`;
  // It would answer for the one that is started here.
  if (await isHealthy(url))
    throw new Error(`a server of an earlier run still answers at ${url}; stop it first`);
  const out = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    env: { ...environment(dataDir, port), ...env },
    stdio: ['ignore', out, out],
  });
  await untilHealthy(url, child, logFile);
  return {
    url,
    logFile,
    pid: child.pid ?? 0,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/** Made once for all journeys; each server gets a copy of its own. */
export const sampleFolder = join(process.cwd(), '.test', 'sample');

/** The data of the server at `sharedUrl`. */
export const sharedFolder = join(process.cwd(), '.test', 'shared');

/** A data folder of one's own that holds the sample newsroom. */
export function copyOfSample(name: string): string {
  const dataDir = emptyFolder(name);
  cpSync(sampleFolder, dataDir, { recursive: true });
  return dataDir;
}

export function emptyFolder(name: string): string {
  const dataDir = join(process.cwd(), '.test', name);
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(logOf(dataDir), { force: true });
  mkdirSync(dataDir, { recursive: true });
  return dataDir;
}

/** Beside the folder; a server that is started again goes on in it. */
function logOf(dataDir: string): string {
  return `${dataDir}.log`;
}

/** What a program said until it ended. */
export type Ended = { code: number | null; out: string; err: string };

/** A server that is not expected to come up. */
export function tryServer({ dataDir, port }: Settings): Promise<Ended> {
  return untilEnd(process.execPath, ['--import', 'tsx', 'server.ts'], environment(dataDir, port));
}

/** A command as a person types it: `npm run --silent toasoan -- …`. */
export function runCommand(dataDir: string, ...words: string[]): Promise<Ended> {
  return untilEnd('npm', ['run', '--silent', 'toasoan', '--', ...words], environment(dataDir, sharedPort));
}

async function untilEnd(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const [code] = await once(child, 'close');
  return { code, ...said };
}

/** Fills a folder with the sample newsroom of the demo. */
export async function createSampleData(dataDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo/create.ts'], {
    env: environment(dataDir, sharedPort),
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`making the sample newsroom ended with ${code}`);
}

function environment(dataDir: string, port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    TOASOAN_DATA: dataDir,
    TOASOAN_DEMO: '1',
    TOASOAN_URL: `http://localhost:${port}`,
    TOASOAN_NAME: 'Báo Sông Hồng',
    ...demoImprint,
    TOASOAN_LOG: 'info',
    HOST: '127.0.0.1',
    PORT: String(port),
  };
}

function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function untilHealthy(url: string, child: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    if (await isHealthy(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not come up; its log is ${logFile}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
