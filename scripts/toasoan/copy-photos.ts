import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { moveDurably } from '#db/durable-file.ts';

/**
 * Copies the photos of one data folder into another and counts those that were new. Photos are named by their
 * content and never change, so what is there whole already is the same.
 */
export function copyPhotos(fromFolder: string, toFolder: string): number {
  const from = join(fromFolder, 'photos');
  if (!existsSync(from)) return 0;
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    // What is still being taken in stands in tmp/.
    .filter((name) => !name.startsWith('tmp'));
  return files.filter((name) => copyNew(join(from, name), join(toFolder, 'photos', name))).length;
}

function copyNew(from: string, to: string): boolean {
  if (statSync(to, { throwIfNoEntry: false })?.size === statSync(from).size) return false;
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const unfinished = join(dirname(to), `.unfinished-${process.pid}`);
  try {
    copyFileSync(from, unfinished);
    moveDurably(unfinished, to);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return true;
}
