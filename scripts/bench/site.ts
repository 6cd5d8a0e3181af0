import { setTimeout as sleep } from 'node:timers/promises';
import { demoImprint } from '#scripts/demo/imprint.ts';
import { type AnsweringProcess, startAnswering } from './answering-process.ts';
import { freePort } from './free-port.ts';

export type Site = {
  port: number;
  /** Bytes in use on the heap and beside it, after a garbage collection. */
  heap: () => Promise<number>;
  stop: () => Promise<void>;
};

/** Starts the real server on a data folder and answers once it serves; with `press` off it renders for every reader. */
export async function openSite(dataDir: string, press: 'on' | 'off'): Promise<Site> {
  const port = await freePort();
  const server: AnsweringProcess = startAnswering('server.ts', {
    node: ['--expose-gc', '--import', './scripts/bench/tell-heap.ts'],
    env: {
      ...process.env,
      ...demoImprint,
      HOST: '127.0.0.1',
      PORT: String(port),
      TOASOAN_DATA: dataDir,
      TOASOAN_URL: `http://localhost:${port}`,
      TOASOAN_PRESS: press,
      // A log line per reader costs what the disk or terminal behind it costs.
      TOASOAN_LOG: 'error',
    },
  });
  const until = performance.now() + 20_000;
  while (!(await isUp(port))) {
    if (server.process.exitCode !== null) throw new Error('the server ended while it started');
    if (performance.now() > until) throw new Error('the server did not start within 20 seconds');
    await sleep(100);
  }
  return { port, heap: () => server.ask<number>('heap'), stop: server.stop };
}

async function isUp(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}
