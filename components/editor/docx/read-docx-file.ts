import { type DocxRead, refusedDocx } from '#content/import-docx/docx-refusal.ts';
import type { ImportedDocx } from '#content/import-docx/import-docx.ts';
import { docxLimits } from '#content/limits.ts';

export type ReadDocxFile = (file: File, signal: AbortSignal) => Promise<DocxRead<ImportedDocx> | 'cancelled'>;

/** Reads a Word file in a worker of its own, which is ended when it takes too long or the writer gives up. */
export const readDocxFile: ReadDocxFile = async (file, signal) => {
  // Before its bytes are in memory.
  if (file.size > docxLimits.bytes) return refusedDocx('tooLarge');
  const bytes = await bytesOf(file);
  if (!bytes) return refusedDocx('damaged');
  if (signal.aborted) return 'cancelled';
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const end = (answer: DocxRead<ImportedDocx> | 'cancelled') => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end(refusedDocx('tooSlow')), docxLimits.seconds * 1000);
    signal.addEventListener('abort', () => end('cancelled'), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<DocxRead<ImportedDocx>>) => end(data));
    // It ran out of memory, or its own code did not arrive.
    worker.addEventListener('error', () => end(refusedDocx('damaged')));
    worker.postMessage(bytes, [bytes]);
  });
};

/** Undefined when the file went away since it was chosen, or was a folder that was dropped. */
async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch {
    return undefined;
  }
}
