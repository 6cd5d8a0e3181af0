import { type SpawnOptions, spawn } from 'node:child_process';

/** `failures`: each in one line, for who reads only the end of the output. */
export type Counts = { passed: number; failed: number; failures?: readonly string[] };
export type Step = {
  name: string;
  /** What to do when this step fails, in one sentence. */
  hint: string;
  /** Returns what was counted; a step that counts nothing counts as one. Throws when it fails. */
  run: () => Promise<Counts | undefined>;
};

/** Runs the steps in order, each announced with its number and timed. A failed step stops the later ones if `stopOnFailure`. */
export async function runSteps(steps: readonly Step[], stopOnFailure: boolean): Promise<Required<Counts>> {
  const total = { passed: 0, failed: 0, failures: [] as string[] };
  for (const [index, step] of steps.entries()) {
    const label = `[${index + 1}/${steps.length}] ${step.name}`;
    console.log(`\n${label} …`);
    const started = Date.now();
    const counts = await outcomeOf(step);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    total.passed += counts.passed;
    total.failed += counts.failed;
    console.log(`${label}: ${counts.failed ? 'FAILED' : 'ok'} (${seconds} s)`);
    if (!counts.failed) continue;
    total.failures.push(...(counts.failures?.length ? counts.failures : [step.name]));
    console.log(`  What to do: ${step.hint}`);
    if (stopOnFailure) break;
  }
  return total;
}

async function outcomeOf(step: Step): Promise<Counts> {
  try {
    return (await step.run()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

/** Runs a program with its output on the terminal; rejects with its exit code when that is not 0. */
export function runProgram(file: string, args: readonly string[], options: SpawnOptions = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${file} ${args.join(' ')} ended with ${signal ?? code}`)),
    );
  });
}

/** Runs a tool of this project's own node_modules with the Node that runs us. */
export function runTool(entry: string, args: readonly string[], options: SpawnOptions = {}): Promise<void> {
  return runProgram(process.execPath, [`node_modules/${entry}`, ...args], options);
}
