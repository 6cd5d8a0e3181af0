import { uuidv7 } from 'uuidv7';
import { importDocx } from '#content/import-docx/import-docx.ts';

/** Reads one Word file away from the page, which would stand still meanwhile, and answers what became of it. */
self.addEventListener('message', async ({ data }: MessageEvent<ArrayBuffer>) => {
  const read = await importDocx(new Uint8Array(data), { newId: uuidv7 });
  self.postMessage(read);
});
