import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { type DecodeAnswer, decodeOrder } from './decode-order.ts';

export type ChildLimits = { milliseconds: number; script: string };

/** Next moves this module into a bundle, so the script is found from the folder that the server runs in. */
const usual: ChildLimits = {
  milliseconds: 30_000,
  script: path.join(/* turbopackIgnore: true */ process.cwd(), 'media', 'decode-worker.mjs'),
};

/**
 * Decodes one photo in a process of its own and always answers: a crash, a hang or too much memory is `damaged`.
 * The child inherits no environment, so the server's secrets are not in its memory.
 */
export function decodeInChild(bytes: Uint8Array, limits: Partial<ChildLimits> = {}): Promise<DecodeAnswer> {
  const { milliseconds, script } = { ...usual, ...limits };
  const child = spawn(process.execPath, ['--max-old-space-size=128', script], {
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', VIPS_BLOCK_UNTRUSTED: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const order = decodeOrder(bytes);
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => settle({ ok: false, problem: 'damaged', found: 'too slow' }),
      milliseconds,
    );
    function settle(answer: DecodeAnswer) {
      clearTimeout(timer);
      endProcess(child);
      resolve(answer);
    }
    child.once('message', (answer: DecodeAnswer) => settle(answer));
    child.once('error', (error) => settle({ ok: false, problem: 'damaged', found: error.message }));
    child.once('exit', (code) =>
      settle({ ok: false, problem: 'damaged', found: `decoder ended with ${code}` }),
    );
    child.send(order, (error) => {
      if (error) settle({ ok: false, problem: 'damaged', found: error.message });
    });
  });
}

function endProcess(child: ChildProcess): void {
  if (child.connected) child.disconnect();
  if (child.exitCode === null) child.kill('SIGKILL');
}
