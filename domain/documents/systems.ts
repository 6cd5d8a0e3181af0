/** How official documents are numbered (docs/sources.md, Document numbers). */
export const systemNames = ['party', 'law', 'state', 'admin', 'dispatch', 'legacy'] as const;
export type SystemName = (typeof systemNames)[number];

/** The parts of a number as they were found; `year` and `type` only where the system has them. */
export type NumberParts = { seq: string; year?: string; type?: string; org: string };

export type NumberingSystem = {
  name: SystemName;
  pattern: RegExp;
  /** What must stand shortly before, where the shape alone says too little. */
  after?: RegExp;
  canonical: (parts: NumberParts) => string;
};

/** A number that is not the tail of a longer token. */
const seq = '(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][-./])(?<seq>\\d{1,5}[a-z]?)';
/** One optional space round each separator. */
const sp = '[ \\u00A0\\u202F]?';
const hyphen = `${sp}-${sp}`;
const slash = `${sp}/${sp}`;
const year = '(?<year>(?:19|20)\\d{2})';
const body = '[A-ZĐƯƠÂĂÊÔ][A-ZĐƯƠÂĂÊÔ0-9]*(?:[a-z]{1,3})?';
/** The token ends here. */
const end = '(?![\\p{L}\\p{N}])(?!-\\p{L}|/\\p{L})';

/** Codes of types, longer ones before their beginnings. */
const oneOf = (codes: string) =>
  `(?<type>${codes
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
const partyTypes = oneOf(
  'NQ CT QĐNS QĐi QĐ KL QC TTr TT HD BC KH CTr CTHĐ TB CV TC ĐA PA BB BS GM GT TNg LK',
);
const stateTypes = oneOf(
  'NĐ NQLT NQ QĐ QyĐ TTLT TT CT CĐ CTr TTr TB BC KH HD HDLN QC KL PA ĐA DA BB GP GPBC VBHN LCT L PL TC BGN BTT GUQ ' +
    'GM ĐK ML CV XPVPHC SL',
);
const bodies = `(?<org>${body}(?:${hyphen}${body})*)`;
const number = (...parts: string[]) => new RegExp([seq, ...parts, end].join(''), 'gu');

/** In the order in which they are tried: what one has found, none after it may touch. */
export const numberingSystems: readonly NumberingSystem[] = [
  {
    name: 'party',
    pattern: number(hyphen, partyTypes, slash, `(?<org>${body}(?:[.-]${body})?)`),
    canonical: (parts) => `${parts.seq}-${parts.type}/${parts.org}`,
  },
  {
    name: 'law',
    pattern: number(slash, year, slash, '(?<org>(?:QH|UBTVQH)\\d{1,2})'),
    canonical: (parts) => `${parts.seq}/${parts.year}/${parts.org}`,
  },
  {
    name: 'state',
    pattern: number(slash, year, slash, stateTypes, hyphen, bodies),
    canonical: (parts) => `${parts.seq}/${parts.year}/${parts.type}-${parts.org}`,
  },
  {
    name: 'admin',
    pattern: number(slash, stateTypes, hyphen, bodies),
    canonical: (parts) => `${parts.seq}/${parts.type}-${parts.org}`,
  },
  {
    name: 'dispatch',
    pattern: number(slash, `(?<org>${body}${hyphen}${body})`),
    after: /(?:công văn|văn bản)[^.;\n]{0,40}$/iu,
    canonical: (parts) => `${parts.seq}/${parts.org}`,
  },
  {
    name: 'legacy',
    pattern: number('-', '(?<type>LCT|L|PL)', '/', '(?<org>HĐNN\\d{1,2}|CTN)'),
    canonical: (parts) => `${parts.seq}-${parts.type}/${parts.org}`,
  },
];

/** Spellings of the centre that mean TW: `TƯ`, `QUTƯ`, `T.Ư`. */
export function canonicalOrg(org: string): string {
  return org.replace(/[ \u00A0\u202F]/g, '').replace(/T\.?(?:Ư|W)/g, 'TW');
}

/** Bodies of the Party: after state separators they are a slip, for which the party form is proposed. */
const partyBodies = new Set(
  'TW TU ĐU QU QUTW ĐUQSTW BCSĐ BTV HU VPTW BTCTW BTGTW BTGDVTW UBKTTW UBKTTU'.split(' '),
);

/** The whole code counts: `ĐHTU` is a university. */
export function isPartyBody(org: string): boolean {
  return partyBodies.has(org);
}
