import { existsSync } from 'node:fs';
import { log } from '#newsroom/log.ts';
import { readSettings } from '#newsroom/settings.ts';
import { startServer } from './front/start-server.ts';

/** `npm start` and `npm run dev`: starts the newsroom's server and stops it in good order when it is told to. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = readSettings();
  const server = await startServer(settings, { dev: process.argv.includes('--dev') });
  console.log(`Tòa soạn: ${settings.url}`);
  if (server.firstAdmin) {
    console.log(
      `Nobody can sign in yet. This link makes the first administrator, once:\n  ${server.firstAdmin}`,
    );
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log().info({ signal }, 'stopping');
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
}

function fail(error: unknown): never {
  console.error(`Tòa soạn: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

main().catch(fail);
