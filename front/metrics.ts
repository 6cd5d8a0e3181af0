import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PagePress, PressCounters } from '#press/page-press.ts';

/** What the process tells Prometheus about itself. */
export type Metrics = {
  /** Content type of `text`. */
  type: string;
  text: () => Promise<string>;
  /** Notes an answer that is out; `seconds` from the first byte read to the last one written. */
  note: (answer: { method: string; status: number; seconds: number }) => void;
};

/** The counters of the press under the names of Prometheus; what only grows is a counter there. */
const pressFigures: readonly { name: string; help: string; of: (counters: PressCounters) => number }[] = [
  { name: 'toasoan_press_hits_total', help: 'Pages out of memory', of: ({ hit }) => hit },
  {
    name: 'toasoan_press_stale_total',
    help: 'Old pages served while a new one was made',
    of: ({ stale }) => stale,
  },
  { name: 'toasoan_press_misses_total', help: 'Pages rendered for a reader', of: ({ miss }) => miss },
  {
    name: 'toasoan_press_joined_total',
    help: 'Readers who waited for a rendering',
    of: ({ joined }) => joined,
  },
  { name: 'toasoan_press_failed_total', help: 'Renderings that failed', of: ({ failed }) => failed },
  { name: 'toasoan_press_purged_total', help: 'Pages forgotten by tag', of: ({ purged }) => purged },
  {
    name: 'toasoan_press_evicted_total',
    help: 'Pages pushed out by the budget',
    of: ({ evicted }) => evicted,
  },
];

const seconds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

export function createMetrics(press: Pick<PagePress, 'counters'> | undefined): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'toasoan_answers_total',
    help: 'Answers by method and class of status, beside the pages that went straight out of memory',
    labelNames: ['method', 'status'] as const,
    registers,
  });
  const times = new Histogram({
    name: 'toasoan_answer_seconds',
    help: 'Time from request to the end of its answer, beside the pages out of memory',
    buckets: seconds,
    registers,
  });
  if (press) showPress(press, registers);
  return {
    type: registry.contentType,
    text: () => registry.metrics(),
    note({ method, status, seconds: taken }) {
      answers.inc({ method, status: `${Math.floor(status / 100)}xx` });
      times.observe(taken);
    },
  };
}

function showPress(press: Pick<PagePress, 'counters'>, registers: Registry[]): void {
  for (const { name, help, of } of pressFigures) {
    new Counter({
      name,
      help,
      registers,
      collect() {
        // The press counts by itself: what stood here before is replaced, not added to.
        this.reset();
        this.inc(of(press.counters()));
      },
    });
  }
  const sizes = { entries: 'Pages in memory', bytes: 'Memory of pages, roughly' } as const;
  for (const [key, help] of Object.entries(sizes) as [keyof typeof sizes, string][]) {
    new Gauge({
      name: `toasoan_press_${key}`,
      help,
      registers,
      collect() {
        this.set(press.counters()[key]);
      },
    });
  }
}
