import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export type Ran = { code: number | null; out: string; err: string };
type Where = { dataDir: string; cwd?: string; env?: Record<string, string> };

/** Runs `toasoan …` on a data folder, as a person does who stands in `cwd`. */
export async function toasoan({ dataDir, cwd = process.cwd(), env }: Where, ...args: string[]): Promise<Ran> {
  return ended(
    start(['--import', 'tsx', resolve('scripts/toasoan/main.ts'), ...args], {
      dataDir,
      env: { INIT_CWD: cwd, ...env },
    }),
  );
}

/** The same through the program that stands in the path, called in that folder. */
export async function installedToasoan({ dataDir, cwd, env }: Where, ...args: string[]): Promise<Ran> {
  return ended(start([resolve('scripts/toasoan.mjs'), ...args], { dataDir, env, cwd }));
}

/** Runs `toasoan …` for a reader who closes its output at once; answers the exit code and the errors. */
export async function unread({ dataDir }: Where, ...args: string[]): Promise<Omit<Ran, 'out'>> {
  const child = start(['--import', 'tsx', resolve('scripts/toasoan/main.ts'), ...args], { dataDir });
  child.stdout?.destroy();
  const { code, err } = await ended(child);
  return { code, err };
}

function start(
  args: string[],
  {
    dataDir,
    env,
    cwd,
  }: { dataDir: string; env?: Record<string, string> | undefined; cwd?: string | undefined },
): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: cwd ?? process.cwd(),
    env: { ...process.env, TOASOAN_DATA: dataDir, TOASOAN_URL: '', PORT: '', NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Many start at once on a busy machine; this only ends what hangs.
    timeout: 150_000,
  });
}

async function ended(child: ChildProcess): Promise<Ran> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('the output of the command is not ours to read');
  const code = new Promise<number | null>((done) => child.once('close', done));
  const [out, err] = await Promise.all([stdout.destroyed ? '' : text(stdout), text(stderr)]);
  return { code: await code, out, err };
}
