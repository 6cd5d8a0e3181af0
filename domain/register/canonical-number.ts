import { recogniseDocuments } from '#domain/documents/recognise.ts';

/** A number as it is canonically written, where a grammar reads it; else as it stands. */
export function canonicalOf(number: string): string {
  const [found] = recogniseDocuments(number);
  return found?.canonical ?? number;
}
