import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { type DecodeAnswer, decodeOrder } from './decode-order.ts';
import { processorTimeOf } from './processor-time-of.ts';

/** In milliseconds: how long the decoder may work, and how long it may take on a machine that does other things. */
export type ChildLimits = { work: number; wait: number; script: string };

/** Next moves this module into a bundle, so the script is found from the folder that the server runs in. */
const usual: ChildLimits = {
  work: 60_000,
  wait: 180_000,
  script: path.join(/* turbopackIgnore: true */ process.cwd(), 'media', 'decode-worker.mjs'),
};

const lookEvery = 250;

/**
 * Decodes one photo in a process of its own and always answers: a crash, a hang or too much memory is `damaged`, a
 * machine that has no time for it is `busy`: that says nothing about the photo.
 * The child inherits no environment, so the server's secrets are not in its memory.
 */
export function decodeInChild(bytes: Uint8Array, limits: Partial<ChildLimits> = {}): Promise<DecodeAnswer> {
  const { work, wait, script } = { ...usual, ...limits };
  const child = spawn(process.execPath, ['--max-old-space-size=128', script], {
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', VIPS_BLOCK_UNTRUSTED: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const order = decodeOrder(bytes);
  const started = performance.now();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const taken = performance.now() - started;
      const worked = (child.pid === undefined ? undefined : processorTimeOf(child.pid)) ?? taken;
      if (worked > work) settle({ ok: false, problem: 'damaged', found: 'too slow' });
      else if (taken > wait)
        settle({ ok: false, problem: 'busy', found: `${Math.round(worked)} ms of work` });
    }, lookEvery);
    function settle(answer: DecodeAnswer) {
      clearInterval(timer);
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
