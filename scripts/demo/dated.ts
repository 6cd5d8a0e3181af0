/** The day after the newest event in the sample reports: nothing is reported before it happened. */
const writtenOn = Date.UTC(2026, 10, 24);
const day = 24 * 60 * 60 * 1000;

const aheadOfUtc = 7 * 60 * 60 * 1000;

/** Midnight UTC of the day that it is in Vietnam. */
function startOfDay(now: number): number {
  return Math.floor((now + aheadOfUtc) / day) * day;
}

/** The day so many days before today, as `YYYY-MM-DD`. */
export function dayBefore(now: number, days: number): string {
  return new Date(startOfDay(now) - days * day).toISOString().slice(0, 10);
}

/** Moves every `d-m` in a text as far as the demo's today lies from the day of writing. */
export function dated(text: string, now: number): string {
  const moved = startOfDay(now) - writtenOn;
  return text.replaceAll(
    /(?<![\d/-])(\d{1,2})-(\d{1,2})(?![\d/-]|-?\p{L})/gu,
    (_whole, d: string, m: string) => {
      const then = new Date(Date.UTC(2026, Number(m) - 1, Number(d)) + moved);
      return `${then.getUTCDate()}-${then.getUTCMonth() + 1}`;
    },
  );
}

/** The same for every text of a sample article. */
export function datedAll<T>(value: T, now: number): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? dated(inner, now) : inner,
  ) as T;
}
