import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAnswering } from './answering-process.ts';
import type { Load } from './ask-for-page.ts';
import type { Figure } from './figure.ts';
import { freePort } from './free-port.ts';
import { residentBytes } from './process-memory.ts';

const megabyte = 1_000_000;
const longestStart = 30_000;
const starts = 3;
const load = { connections: 16, ms: 5_000 };
const nextStart = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1'];

type Seen = { start: number; idle: number; busy: number };

/** From exec to the first page, and memory at rest and at work, beside Next's own server on the same build. */
export async function starting(dataDir: string, path: string): Promise<Figure[]> {
  const seen: { ours: Seen[]; bare: Seen[] } = { ours: [], bare: [] };
  for (let turn = 0; turn < starts; turn += 1) {
    seen.ours.push(await startOnce(() => ['--import', 'tsx', 'server.ts'], dataDir, path));
    seen.bare.push(await startOnce((port) => [...nextStart, '-p', String(port)], dataDir, path));
  }
  const figure = (name: string, key: keyof Seen, unit: string): Figure => ({
    ...{ name, unit, baseline: 'next start, same build' },
    ...{ ours: middle(seen.ours, key), bare: middle(seen.bare, key) },
  });
  return [
    figure('From exec to the first page', 'start', 'ms'),
    figure('Memory at rest', 'idle', 'MB'),
    figure('Memory under load', 'busy', 'MB'),
  ];
}

function middle(seen: readonly Seen[], key: keyof Seen): number {
  return seen.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(seen.length / 2)] ?? 0;
}

async function startOnce(args: (port: number) => string[], dataDir: string, path: string): Promise<Seen> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, args(port), {
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
      ...{ TOASOAN_DATA: dataDir, TOASOAN_URL: url, TOASOAN_LOG: 'error' },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const asking = startAnswering('scripts/bench/ask-for-page.ts');
  try {
    await untilServed(`http://127.0.0.1:${port}${path}`, url);
    const start = performance.now() - started;
    await sleep(1000);
    const idle = residentBytes(child.pid ?? 0) / megabyte;
    const atWork = asking.ask<Load>({ ...load, port, paths: [path] });
    await sleep(load.ms - 1000);
    const busy = residentBytes(child.pid ?? 0) / megabyte;
    await atWork;
    return { start, idle, busy };
  } finally {
    child.kill('SIGTERM');
    await Promise.all([ended, asking.stop()]);
  }
}

async function untilServed(address: string, url: string): Promise<void> {
  const until = performance.now() + longestStart;
  const headers = { host: new URL(url).host };
  while (performance.now() < until) {
    const answer = await fetch(address, { headers }).catch(() => undefined);
    if (answer?.status === 200) return;
    await sleep(20);
  }
  throw new Error(`no page within ${longestStart / 1000} seconds`);
}
