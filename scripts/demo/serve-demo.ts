import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const startsWithin = 60_000;

/** Starts the server and answers once it serves. Throws when it ends before that, or takes too long. */
export async function serveDemo(port: number, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  // A group of its own: Ctrl-C reaches the server through us, once, so that it can end what it serves.
  const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      console.log('\nStopping …');
      server.kill('SIGTERM');
      // Runners such as npm hand the same Ctrl-C on again; a second one by hand is impatience.
      setTimeout(() => process.once(signal, () => server.kill('SIGKILL')), 1000).unref();
      process.on(signal, () => undefined);
    });
  }
  const ended = once(server, 'exit');
  const deadline = Date.now() + startsWithin;
  while (!(await answers(port))) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error('The server ended while it started.');
    if (Date.now() > deadline) {
      server.kill('SIGKILL');
      throw new Error(`The server did not answer within ${startsWithin / 1000} seconds.`);
    }
    await Promise.race([sleep(200), ended]);
  }
  return server;
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
