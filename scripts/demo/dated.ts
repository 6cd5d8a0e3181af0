/** The day on which the sample reports were written. */
const writtenOn = Date.UTC(2026, 10, 23);
const day = 24 * 60 * 60 * 1000;

/** Moves every `d-m` in a text as far as the demo's today lies from the day of writing. */
export function dated(text: string, now: number): string {
  const moved = Math.round((now - writtenOn) / day - 0.5) * day;
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
