import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '#domain/actor.ts';
import { importReport } from '#newsroom/import-report.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { expectDone } from './expect-done.ts';

/** The published article that this product exists for, as a draft that waits for its photos, headline and sapo. */
export async function importSeed(desk: Newsroom, author: Actor): Promise<void> {
  const file = join(process.cwd(), 'content/import-text/seed/hoi-nghi-tong-cuc-ky-thuat.txt');
  expectDone(
    await importReport(desk, author, {
      text: readFileSync(file, 'utf8'),
      fileName: 'hoi-nghi-tong-cuc-ky-thuat.txt',
    }),
  );
}
