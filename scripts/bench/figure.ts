/** A measured figure beside the baseline of the same run, both in `unit`. */
export type Figure = {
  name: string;
  ours: number;
  baseline: string;
  bare: number;
  unit: string;
  /** What it may be at most, in `unit`, where we promise more than a ratio. */
  limit?: number;
  /** What it must be at least, in `unit`, where more is better. */
  floor?: number;
  /** Why it is not what was promised, a line each. */
  reasons?: readonly string[];
};

export function missesPromise({ ours, limit, floor }: Figure): boolean {
  return (limit !== undefined && ours > limit) || (floor !== undefined && ours < floor);
}

/** Prints figures as a table; the ratio is ours to the baseline. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map(({ name, ours, baseline, bare, unit, limit, floor }) => [
    name,
    `${inWords(ours)} ${unit}`,
    baseline,
    `${inWords(bare)} ${unit}`,
    bare === 0 ? '-' : `${inWords(ours / bare)} ×`,
    limit === undefined ? (floor === undefined ? '' : `≥ ${inWords(floor)}`) : `≤ ${inWords(limit)}`,
  ]);
  const all = [['figure', 'ours', 'baseline', '', 'ratio', 'promise'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const [at, row] of all.entries()) {
    const cells = row.map((cell, column) =>
      column % 2 === 1 || column >= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
    const figure = figures[at - 1];
    if (figure && missesPromise(figure))
      for (const reason of figure.reasons ?? []) console.log(`    ${reason}`);
  }
}

/** Three digits that count: 0.123, 1.23, 12.3, 1,234. */
function inWords(value: number): string {
  const digits = value === 0 ? 0 : Math.min(3, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
