import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import {
  judgeName,
  mostBytes,
  pathBeside,
  type SourceFile,
  type SourceKind,
  SourceRefused,
  type Sources,
  tooLargeSentence,
} from './source-file.ts';

/** The documents of a folder and of all folders in it, in the order of their names. Links lead nowhere. */
export async function folderFiles(folder: string): Promise<Sources> {
  const sources: Sources = { files: [], refused: [], others: 0 };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(byName);
  for (const name of names) {
    const judged = /\.zip$/i.test(name)
      ? { refusal: 'a ZIP inside a folder. Name it by itself.' }
      : judgeName(name);
    if (judged === 'other') sources.others += 1;
    else if ('refusal' in judged) sources.refused.push({ name, refusal: judged.refusal });
    else sources.files.push(fileIn(folder, name, judged.kind));
  }
  return sources;
}

/** One document that was named by itself; its photos may lie beside it. */
export function singleFile(path: string, shown: string, kind: SourceKind): SourceFile {
  const folder = dirname(path);
  return { ...fileIn(folder, relative(folder, path), kind), name: shown };
}

export function byName(one: string, other: string): number {
  return one.localeCompare(other, 'vi', { numeric: true });
}

function fileIn(folder: string, name: string, kind: SourceKind): SourceFile {
  return {
    name,
    kind,
    async read() {
      const path = join(folder, name);
      if ((await stat(path)).size > mostBytes(kind)) throw new SourceRefused(tooLargeSentence(kind));
      return readFile(path);
    },
    async beside(address) {
      const path = pathBeside(name, address);
      return path === undefined ? undefined : readBeside(folder, path);
    },
  };
}

async function readBeside(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    // A link may lead out of the folder that was named.
    if (!real.startsWith(root + sep)) return undefined;
    const found = await stat(real);
    return found.isFile() && found.size <= mostBytes('photo') ? await readFile(real) : undefined;
  } catch {
    // Not there, or not ours to read: its place stays visible in the article.
    return undefined;
  }
}
