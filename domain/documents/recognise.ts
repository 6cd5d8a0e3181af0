import { aroundNumber } from './around-number.ts';
import type { Citation, CitationIssue } from './citation.ts';
import { issuerAfter } from './issuers.ts';
import { preparedText } from './prepared-text.ts';
import {
  canonicalOrg,
  isPartyBody,
  type NumberingSystem,
  type NumberParts,
  numberingSystems,
} from './systems.ts';
import { capitalised, typeNameOf } from './type-words.ts';

type Hit = { system: NumberingSystem; from: number; to: number; parts: NumberParts };

/** Every document that a text names by its number, in order. Source: docs/sources.md, Document numbers. */
export function recogniseDocuments(given: string): Citation[] {
  const { text, at } = preparedText(given);
  const hits = hitsIn(text);
  const citations = hits.map(({ system, parts, from, to }): Citation => {
    const { typeWord, typeName: called, start, issued } = aroundNumber(text, { from, to });
    const org = canonicalOrg(parts.org);
    const whole = { ...parts, org };
    const canonical = system.canonical(whole);
    const written = text.slice(from, to);
    const typeName = called ?? typeNameOf(parts.type);
    const issues = issuesOf({ system, parts, org, written, canonical, typeWord });
    const [rawFrom, numberFrom, rawTo] = [at[start] ?? 0, at[from] ?? 0, at[to] ?? given.length];
    return {
      raw: given.slice(rawFrom, rawTo),
      from: rawFrom,
      to: rawTo,
      numberFrom,
      system: system.name,
      canonical,
      key: keyOf(system.name, whole),
      ...(parts.type && { type: parts.type }),
      ...(typeName && { typeName }),
      org,
      ...(issued && { issued }),
      issues,
      ...(issues.length > 0 && {
        suggestion: capitalised(text.slice(start, from)) + (partyFormOf(system, whole) ?? canonical),
      }),
    };
  });
  return withIssuers(text, hits, citations);
}

/** What one system has found, none after it may touch; what stands in an address is no document. */
function hitsIn(text: string): Hit[] {
  const taken = [...text.matchAll(/(?:https?:\/\/|www\.)\S+/giu)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
  const hits: Hit[] = [];
  for (const system of numberingSystems) {
    for (const match of text.matchAll(system.pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.some((one) => from < one.to && to > one.from)) continue;
      if (system.after && !system.after.test(text.slice(Math.max(0, from - 60), from))) continue;
      taken.push({ from, to });
      hits.push({ system, from, to, parts: { ...match.groups } as NumberParts });
    }
  }
  return hits.sort((a, b) => a.from - b.from);
}

function keyOf(system: string, { seq, year = '', type = '', org }: NumberParts): string {
  return [system, seq.replace(/^0+(?=\d)/, ''), year, type, org].join(':');
}

type Odd = {
  system: NumberingSystem;
  parts: NumberParts;
  org: string;
  written: string;
  canonical: string;
  typeWord: string | undefined;
};

function issuesOf({ system, parts, org, written, canonical, typeWord }: Odd): CitationIssue[] {
  const isCentre = parts.org.replace(/[ \u00A0\u202F]/g, '') !== org;
  const first = typeWord?.charAt(0) ?? '';
  return [
    ...(first !== first.toLocaleUpperCase('vi') ? (['typeWordCase'] as const) : []),
    ...(isCentre ? (['centreSpelling'] as const) : written === canonical ? [] : (['spacing'] as const)),
    ...(partyFormOf(system, { ...parts, org }) ? (['partyForm'] as const) : []),
  ];
}

/** `33/NQ-TW` is a number of the Party in the form of the state. */
function partyFormOf({ name }: NumberingSystem, { seq, type, org }: NumberParts): string | undefined {
  return name === 'admin' && isPartyBody(org) ? `${seq}-${type}/${org}` : undefined;
}

/**
 * One *của …* serves every number before it that bears the sign of the same body, back to the semicolon or the sentence
 * before: a plan of the General Staff says nothing of a resolution before it.
 */
function withIssuers(text: string, hits: readonly Hit[], citations: readonly Citation[]): Citation[] {
  let issuer: string | undefined;
  let issuedBy: string | undefined;
  let nextFrom = text.length;
  return citations
    .map((citation, at): [Citation, Hit | undefined] => [citation, hits[at]])
    .reverse()
    .map(([citation, hit]) => {
      if (!hit) return citation;
      const between = text.slice(hit.to, nextFrom);
      const own = issuerAfter(between.replace(/^,?\s*\(?ngày [\d\-./ thángnăm]+\)?/u, ''));
      if (own !== undefined || /[;.\n]/.test(between)) [issuer, issuedBy] = [own, citation.org];
      nextFrom = hit.from;
      return issuer === undefined || citation.org !== issuedBy ? citation : { ...citation, issuer };
    })
    .reverse();
}
