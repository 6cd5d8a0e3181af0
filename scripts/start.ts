import { existsSync } from 'node:fs';
import { loadEnv } from './load-env.ts';
import { runTool } from './steps.ts';

// The real thing: builds when nothing was built yet, then becomes the server.
process.env.NEXT_TELEMETRY_DISABLED = '1';
loadEnv();
if (!existsSync('.next/BUILD_ID')) {
  console.log('Nothing is built yet: building first (about half a minute).');
  await runTool('next/dist/bin/next', ['build']);
}
await import('../server.ts');
