import { existsSync } from 'node:fs';

/** Reads `.env` of the working folder when there is one; what the environment already says wins. */
export function loadEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
