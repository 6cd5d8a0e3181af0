import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A child process for a test: what it printed so far, and how to end it as `kill -9` does. */
export type Child = {
  process: ChildProcess;
  output: () => string;
  firstLine: Promise<void>;
  kill: () => Promise<void>;
};

export function startChild(script: string, ...args: string[]): Child {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const firstLine = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('\n')) resolve();
    });
    child.once('exit', () => reject(new Error(`${script} ended before it said anything`)));
  });
  const ended = once(child, 'exit');
  // A test that fails must not leave its children behind.
  const endWithTest = () => child.kill('SIGKILL');
  process.once('exit', endWithTest);
  child.once('exit', () => process.off('exit', endWithTest));
  return {
    process: child,
    output: () => printed,
    firstLine,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
