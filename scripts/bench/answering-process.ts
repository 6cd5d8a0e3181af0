import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export type AnsweringProcess = {
  process: ChildProcess;
  /** Sends a message and answers the next one that comes back; throws when the process ends instead. */
  ask: <Answer>(message: unknown) => Promise<Answer>;
  stop: () => Promise<void>;
};

/** Starts a module of this program as a process that answers messages. */
export function startAnswering(
  file: string,
  options: { node?: string[]; env?: NodeJS.ProcessEnv } = {},
): AnsweringProcess {
  const child = fork(file, {
    execArgv: ['--import', 'tsx', ...(options.node ?? [])],
    env: options.env ?? process.env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill('SIGKILL'));
  const died = ended.then(([code]) => {
    throw new Error(`${file} ended with ${code} before it answered`);
  });
  died.catch(() => undefined);
  return {
    process: child,
    async ask<Answer>(message: unknown) {
      const answer = once(child, 'message');
      child.send(message as object);
      const [value] = await Promise.race([answer, died]);
      return value as Answer;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
