#!/usr/bin/env node
// The commands are TypeScript; this hands them to tsx, from whatever folder they are called in.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const { status, signal } = spawnSync(
  process.execPath,
  ['--import', tsx, join(home, 'scripts/toasoan/main.ts'), ...process.argv.slice(2)],
  { cwd: home, stdio: 'inherit', env: { ...process.env, INIT_CWD: process.cwd() } },
);
process.exitCode = status ?? 128 + (constants.signals[signal] ?? 0);
