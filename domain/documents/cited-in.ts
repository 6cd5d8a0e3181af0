import type { Citation } from './citation.ts';
import { recogniseDocuments } from './recognise.ts';

/** The documents that a text names, each once, in the order of their first naming; what any naming says is gathered. */
export function documentsCitedIn(text: string): Citation[] {
  const byKey = new Map<string, Citation>();
  for (const citation of recogniseDocuments(text)) {
    const known = byKey.get(citation.key);
    byKey.set(citation.key, known ? { ...citation, ...known } : citation);
  }
  return [...byKey.values()];
}

/** What readers and lists call a document: *Nghị quyết 847-NQ/QUTW*, or its number alone. */
export function documentName({ typeName, canonical }: Pick<Citation, 'typeName' | 'canonical'>): string {
  return typeName ? `${typeName} ${canonical}` : canonical;
}
