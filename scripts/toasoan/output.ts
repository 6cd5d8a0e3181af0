/**
 * Whoever reads our output may stop early (`| head`): the work goes on and its exit code stands. When the output
 * cannot be written for another reason (a full disk), that is a failure.
 */
export function survivePipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.exitCode = 1;
      if (stream === process.stdout) console.error(`The output could not be written: ${error.message}`);
    });
  }
}

/** Prints a value as JSON: the only thing on standard output, for another program to read. */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}
