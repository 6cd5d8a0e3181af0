import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createSampleData, sharedPort, startServer } from './server-process.ts';

export const sampleFolder = join(process.cwd(), '.test', 'sample');

/** Makes the sample newsroom once, and serves a copy of it to all journeys that do not need one of their own. */
export default async function startNewsroom(): Promise<() => Promise<void>> {
  if (!existsSync(join(sampleFolder, 'toasoan.db'))) await createSampleData(sampleFolder);
  const shared = join(process.cwd(), '.test', 'shared');
  rmSync(shared, { recursive: true, force: true });
  mkdirSync(shared, { recursive: true });
  cpSync(sampleFolder, shared, { recursive: true });
  const server = await startServer({ dataDir: shared, port: sharedPort });
  return async () => {
    await server.stop();
  };
}
