import { existsSync } from 'node:fs';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '#newsroom/settings.ts';
import { newToken } from './token.ts';

/**
 * The secret that signs next-auth's double-submit tokens: the operator's, or one made at the first sign-in and
 * kept in the data directory for this system user alone. Sessions do not hang on it: they are rows.
 */
export async function siteSecret(settings: Pick<Settings, 'secret' | 'dataDir'>): Promise<string> {
  if (settings.secret) return settings.secret;
  const file = path.join(settings.dataDir, 'secret');
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) await makeOnce(file);
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length < 32) throw new Error(`${file} holds no secret; delete it and another will be made.`);
  return secret;
}

/** Linked into place whole, so that whoever finds the file finds all of it. */
async function makeOnce(file: string): Promise<void> {
  const draft = `${file}.${newToken()}`;
  await writeFile(draft, newToken(), { flag: 'wx', mode: 0o600 });
  await link(draft, file).catch(unlessThere);
  await unlink(draft);
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
