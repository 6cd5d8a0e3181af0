import { statSync } from 'node:fs';
import { CommandFailed } from '#scripts/toasoan/command-failed.ts';
import { folderFiles, singleFile } from './folder-files.ts';
import { judgeName, SourceRefused, type Sources } from './source-file.ts';
import { zipFiles } from './zip-files.ts';

export type NamedSources = Sources & { close: () => void };

/** Everything that a person's words on the command line mean: files, folders, ZIPs. `shown` is how they wrote it. */
export async function sourcesOf(paths: readonly { path: string; shown: string }[]): Promise<NamedSources> {
  const all: Sources = { files: [], refused: [], others: 0 };
  const closers: (() => void)[] = [];
  for (const named of paths) {
    const { close, ...found } = await sourceOf(named);
    if (close) closers.push(close);
    all.files.push(...found.files);
    all.refused.push(...found.refused);
    all.others += found.others;
  }
  const close = () => {
    for (const one of closers) one();
  };
  return { ...all, close };
}

async function sourceOf({
  path,
  shown,
}: {
  path: string;
  shown: string;
}): Promise<Sources & { close?: () => void }> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CommandFailed(`There is no file ${path}.`);
  if (found.isDirectory()) return folderFiles(path);
  if (/\.zip$/i.test(path)) {
    try {
      return await zipFiles(path);
    } catch (error) {
      if (!(error instanceof SourceRefused)) throw error;
      return { files: [], refused: [{ name: shown, refusal: error.message }], others: 0 };
    }
  }
  const judged = judgeName(path.split('/').at(-1) ?? path);
  if (judged !== 'other' && 'refusal' in judged)
    return { files: [], refused: [{ name: shown, refusal: judged.refusal }], others: 0 };
  // Somebody who names a file without an ending means its text.
  const kind = judged === 'other' ? 'text' : judged.kind;
  return { files: [singleFile(path, shown, kind)], refused: [], others: 0 };
}
