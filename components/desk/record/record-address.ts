import type { RecordQuery } from '#domain/views/record-view.ts';

/** The part of an address behind `?` that asks for `query`. */
export function recordAddress(query: RecordQuery & { format?: string }): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value));
  return asked.toString();
}
