import { personHeader, personMeta } from '#domain/person-header.ts';

/** The header that says whose page this is; none on pages that nobody is signed in for. */
export function personOfPage(): Record<string, string> {
  const meta = typeof document === 'undefined' ? null : document.querySelector(`meta[name='${personMeta}']`);
  const person = meta?.getAttribute('content');
  return person ? { [personHeader]: person } : {};
}
