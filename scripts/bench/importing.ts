import { readFileSync } from 'node:fs';
import { importReport } from '#newsroom/import-report.ts';
import { expectDone } from '#scripts/demo/expect-done.ts';
import type { BenchNewsroom } from './bench-newsroom.ts';
import type { Figure } from './figure.ts';
import { sideBySide } from './side-by-side.ts';

const seed = 'content/import-text/seed/hoi-nghi-tong-cuc-ky-thuat.txt';

/** The published text that this product exists for: understood, and made into a draft on the disk. */
export async function importing({ desk, writer, bareInsert }: BenchNewsroom): Promise<Figure> {
  const text = readFileSync(seed, 'utf8');
  let copy = 0;
  const times = await sideBySide(
    {
      ours: async () => {
        copy += 1;
        // The same text would be the same draft.
        const draft = { text: `${copy}\n${text}`, fileName: 'seed.txt' };
        expectDone(await importReport(desk, writer, draft));
      },
      bare: () => bareInsert(text),
    },
    { forMs: 2000 },
  );
  return { name: 'The seed text made a draft', ...times, baseline: 'one synced SQL insert', unit: 'ms' };
}
