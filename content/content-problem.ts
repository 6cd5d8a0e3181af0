/** What can be wrong with a manuscript that arrives from outside. */
export type ContentRule =
  | 'tooLarge'
  | 'tooManyNodes'
  | 'tooDeep'
  | 'notAnObject'
  | 'unknownNode'
  | 'unknownMark'
  | 'unknownAttribute'
  | 'badAttribute'
  | 'badLink'
  | 'badStructure'
  | 'badText';

/** The rule that was broken, where (`content[2].attrs.href`; empty for the whole), and the piece that broke it. */
export type ContentProblem = { rule: ContentRule; at: string; found?: string };

export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: ContentProblem };

const longestFound = 80;

/** A problem whose `found` is short enough for a message, whatever was sent. */
export function contentProblem(rule: ContentRule, at: string, found?: unknown): ContentProblem {
  if (found === undefined) return { rule, at };
  const text = typeof found === 'string' ? found : kindOf(found);
  return { rule, at, found: text.length > longestFound ? `${text.slice(0, longestFound)}…` : text };
}

export function refused(problem: ContentProblem): { ok: false; problem: ContentProblem } {
  return { ok: false, problem };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' ? 'object' : String(value);
}
