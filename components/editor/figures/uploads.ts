import type { EditorApi, PhotoAnswer } from '#components/editor/editor-api.ts';
import { backoff } from '#components/editor/sync/backoff.ts';

export type Upload =
  | { status: 'queued' | 'uploading'; name: string; share: number }
  /** `rule` names what the server refused, or how the way to it broke. */
  | { status: 'failed'; name: string; rule: string };

/** Photos on their way, by figure. The document knows nothing of them until the server has one. */
export type Uploads = {
  start(figureId: string, file: File): void;
  cancel(figureId: string): void;
  retry(figureId: string): void;
  /** The way to the server may be open again: what could not get through goes out at once. */
  retryUnreachable(): void;
  of(figureId: string): Upload | undefined;
  /** Whether a file would be lost by leaving now. */
  busy(): boolean;
  /** Gives up everything that is on its way. */
  stop(): void;
  /** Called on every change, with the figure concerned; returns the way to stop it. */
  watch(listener: (figureId: string) => void): () => void;
};

type Settings = {
  upload: EditorApi['uploadPhoto'];
  /** The photo is stored; puts it into its figure. */
  attach: (figureId: string, assetId: string) => void;
  /** The file is needed no longer: stored, given up, or refused for good. */
  over?: (figureId: string) => void;
};
type Job = {
  file: File;
  upload: Upload;
  abort: AbortController;
  /** How often in a row the server could not be reached. */
  failures: number;
  waiting?: ReturnType<typeof setTimeout>;
};

/** More at once would only share the same line, and later the same image decoder. */
const atOnce = 2;

export function photoUploads({ upload, attach, over }: Settings): Uploads {
  const jobs = new Map<string, Job>();
  const listeners = new Set<(figureId: string) => void>();

  function change(figureId: string, state: Upload | undefined): void {
    const job = jobs.get(figureId);
    if (job && state) job.upload = state;
    else {
      clearTimeout(job?.waiting);
      jobs.delete(figureId);
    }
    for (const listener of listeners) listener(figureId);
  }

  function startNext(): void {
    const running = [...jobs.values()].filter((job) => job.upload.status === 'uploading').length;
    const next = [...jobs].find(([, job]) => job.upload.status === 'queued');
    if (!next || running >= atOnce) return;
    void run(...next);
    startNext();
  }

  async function run(figureId: string, job: Job): Promise<void> {
    const { file, abort } = job;
    change(figureId, { status: 'uploading', name: file.name, share: 0 });
    const onProgress = (share: number) => {
      if (jobs.get(figureId) === job) change(figureId, { status: 'uploading', name: file.name, share });
    };
    const answer = await upload(file, { onProgress, signal: abort.signal });
    // Cancelled, or replaced by another file for the same figure.
    if (jobs.get(figureId) === job) finish(figureId, file, answer);
    startNext();
  }

  function finish(figureId: string, file: File, answer: PhotoAnswer): void {
    const isOver = answer.kind === 'stored' || answer.kind === 'cancelled';
    const rule = answer.kind === 'refused' ? answer.rule : answer.kind;
    change(figureId, isOver ? undefined : { status: 'failed', name: file.name, rule });
    if (answer.kind === 'stored') attach(figureId, answer.assetId);
    if (isOver || (answer.kind === 'refused' && rule !== 'busy')) over?.(figureId);
    const job = jobs.get(figureId);
    // A broken line mends by itself, and the writer has more to do than to watch it.
    if (job && answer.kind === 'unreachable')
      job.waiting = setTimeout(() => again(figureId), backoff(job.failures + 1, Math.random()));
  }

  function again(figureId: string): void {
    const job = jobs.get(figureId);
    if (job) start(figureId, job.file, job.failures + 1);
  }

  function isUnreachable({ upload: state }: Job): boolean {
    return state.status === 'failed' && state.rule === 'unreachable';
  }

  function start(figureId: string, file: File, failures = 0): void {
    const before = jobs.get(figureId);
    before?.abort.abort();
    clearTimeout(before?.waiting);
    jobs.set(figureId, {
      file,
      failures,
      abort: new AbortController(),
      upload: { status: 'queued', name: file.name, share: 0 },
    });
    for (const listener of listeners) listener(figureId);
    startNext();
  }

  return {
    start: (figureId, file) => start(figureId, file),
    cancel(figureId) {
      jobs.get(figureId)?.abort.abort();
      change(figureId, undefined);
      over?.(figureId);
      startNext();
    },
    retry(figureId) {
      const job = jobs.get(figureId);
      if (job) start(figureId, job.file);
    },
    retryUnreachable() {
      for (const [figureId, job] of jobs) if (isUnreachable(job)) again(figureId);
    },
    of: (figureId) => jobs.get(figureId)?.upload,
    busy: () => jobs.size > 0,
    stop() {
      for (const { abort, waiting } of jobs.values()) {
        abort.abort();
        clearTimeout(waiting);
      }
      jobs.clear();
      listeners.clear();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
