import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfSample, createSampleData, sampleFolder, sharedPort, startServer } from './server-process.ts';

/** Makes the sample newsroom once, and serves a copy of it to all journeys that do not need one of their own. */
export default async function startNewsroom(): Promise<() => Promise<void>> {
  if (!existsSync(join(sampleFolder, 'toasoan.db'))) await createSampleData(sampleFolder);
  const server = await startServer({ dataDir: copyOfSample('shared'), port: sharedPort });
  return async () => {
    await server.stop();
  };
}
