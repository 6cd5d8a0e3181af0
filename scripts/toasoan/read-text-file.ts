import { readFileSync, statSync } from 'node:fs';
import { limits } from '#content/limits.ts';
import { CommandFailed } from './command-failed.ts';

/** The text of a file in UTF-8; throws a sentence for one that is missing, a folder, too large or no text. */
export function readTextFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CommandFailed(`There is no file ${path}.`);
  if (found.isDirectory()) throw new CommandFailed(`${path} is a folder. Name one text file in it.`);
  if (found.size > limits.bytes) {
    throw new CommandFailed(
      `${path} is larger than ${limits.bytes / 1_000_000} MB, the most that an article may hold. Import it in parts.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandFailed(`${path} is not UTF-8 text. Save it as UTF-8, or paste it into the editor.`);
  }
}
