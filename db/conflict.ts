export const conflictKinds = [
  'unique',
  'foreignKey',
  'check',
  'refused',
  'retry',
  'busy',
  'full',
  'broken',
] as const;

/**
 * unique, foreignKey, check: a constraint said no · refused: a trigger that guards what never changes said no ·
 * retry: the transaction lost a race · busy: another process was writing too long · full: no room on the disk ·
 * broken: the disk or its rights do not let us write, or what it holds is damaged.
 */
export type ConflictKind = (typeof conflictKinds)[number];

/** Why the database did not take a write; `store.tx` throws it instead of the driver's errors. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly kind: ConflictKind;

  /** By name: Next bundles its own copy of this class, and the store may come from the other one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Conflict' && 'kind' in value;
  }

  constructor(kind: ConflictKind, message: string, options?: { cause: unknown }) {
    super(`${kind}: ${message}`, options);
    this.kind = kind;
  }
}

const kindOfCode: readonly (readonly [RegExp, ConflictKind])[] = [
  [/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY|ROWID)$/, 'unique'],
  [/^SQLITE_CONSTRAINT_FOREIGNKEY$/, 'foreignKey'],
  [/^SQLITE_CONSTRAINT_TRIGGER$/, 'refused'],
  [/^SQLITE_CONSTRAINT/, 'check'],
  [/^SQLITE_BUSY_SNAPSHOT$/, 'retry'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_FULL$/, 'full'],
  [/^SQLITE_(IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|PERM|NOLFS)/, 'broken'],
];

/** The driver's error as a `Conflict` where it is one, and as it came otherwise. */
export function mapError(error: unknown): unknown {
  const original = driverError(error);
  const code = codeOf(original);
  const kind = kindOfCode.find(([pattern]) => pattern.test(code))?.[1];
  if (kind && original instanceof Error) return new Conflict(kind, original.message, { cause: original });
  return original;
}

/** Drizzle wraps errors in one whose message quotes all parameters; those must not reach a log. */
function driverError(error: unknown): unknown {
  const wrapped =
    error instanceof Error && error.message.startsWith('Failed query:') && error.cause !== undefined;
  return wrapped ? driverError(error.cause) : error;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
