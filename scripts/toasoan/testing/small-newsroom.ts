import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { goodArticle, published } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people } from '#newsroom/testing/open-test-newsroom.ts';

/** A data folder with people, a draft of Lan, a live article, and the file of a photo. */
export type SmallNewsroom = {
  dataDir: string;
  draftId: string;
  liveId: string;
  /** Another folder with the same newsroom, for a test that changes it. */
  copy: () => string;
  remove: () => void;
};

export async function smallNewsroom(): Promise<SmallNewsroom> {
  const { desk, fresh } = await openTestNewsroom();
  const draftId = await goodArticle(desk, people.lan, { byline: [] });
  const liveId = await published(desk);
  await desk.store.close();
  const { dir: dataDir, file } = fresh;
  renameSync(file, databaseFile(dataDir));
  mkdirSync(join(dataDir, 'photos/ab/abcd'), { recursive: true });
  writeFileSync(join(dataDir, 'photos/ab/abcd/640.avif'), 'a photo');
  const folders = [dataDir];
  return {
    dataDir,
    draftId,
    liveId,
    copy() {
      const folder = mkdtempSync(join(tmpdir(), 'toasoan-'));
      folders.push(folder);
      cpSync(dataDir, folder, { recursive: true });
      return folder;
    },
    remove() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
