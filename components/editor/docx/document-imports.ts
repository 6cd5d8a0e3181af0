import type { DocxRefusal } from '#content/import-docx/docx-refusal.ts';
import type { ImportedDocx } from '#content/import-docx/import-docx.ts';
import type { ReadDocxFile } from './read-docx-file.ts';

/** Why a file that was chosen did not come into the manuscript. */
export type DocumentRefusal = DocxRefusal | 'tooMuchText' | 'empty';

/** One file that is being read, waits for it, or was refused. What was read stands in the manuscript. */
export type DocumentImport = { id: number; name: string } & (
  | { status: 'waiting' | 'reading' }
  | { status: 'refused'; refusal: DocumentRefusal }
);

export type DocumentImports = {
  start(files: readonly File[]): void;
  /** Gives up a file that is on its way, or puts away what was said about it. */
  drop(id: number): void;
  all(): readonly DocumentImport[];
  /** Gives up everything. */
  stop(): void;
  watch(listener: () => void): () => void;
};

type Settings = {
  read: ReadDocxFile;
  /** Puts what was read into the manuscript, when nobody is in the middle of a word. */
  insert: (imported: ImportedDocx) => Promise<'inserted' | DocumentRefusal>;
};
type Job = { file: File; abort: AbortController; shown: DocumentImport };

/** Word files on their way into the manuscript, one after the other in the order in which they were given. */
export function documentImports({ read, insert }: Settings): DocumentImports {
  let jobs: readonly Job[] = [];
  let shown: readonly DocumentImport[] = [];
  let next = 1;
  const listeners = new Set<() => void>();

  function change(now: readonly Job[]): void {
    jobs = now;
    shown = jobs.map((job) => job.shown);
    for (const listener of listeners) listener();
  }

  function show(job: Job, now: DocumentImport): void {
    job.shown = now;
    change([...jobs]);
  }

  function goOn(): void {
    const job = jobs.find((one) => one.shown.status === 'waiting');
    if (job && !jobs.some((one) => one.shown.status === 'reading')) void run(job);
  }

  async function run(job: Job): Promise<void> {
    const { id, name } = job.shown;
    show(job, { id, name, status: 'reading' });
    const answer = await read(job.file, job.abort.signal);
    if (answer !== 'cancelled' && jobs.includes(job)) {
      const end = answer.ok ? await insert(answer.value) : answer.refusal;
      if (end === 'inserted') drop(id);
      else if (jobs.includes(job)) show(job, { id, name, status: 'refused', refusal: end });
    }
    goOn();
  }

  function drop(id: number): void {
    jobs.find((job) => job.shown.id === id)?.abort.abort();
    change(jobs.filter((job) => job.shown.id !== id));
  }

  return {
    start(files) {
      const added = files.map((file): Job => {
        const waiting: DocumentImport = { id: next++, name: file.name, status: 'waiting' };
        return { file, abort: new AbortController(), shown: waiting };
      });
      change([...jobs, ...added]);
      goOn();
    },
    drop,
    all: () => shown,
    stop() {
      for (const { abort } of jobs) abort.abort();
      jobs = [];
      listeners.clear();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
