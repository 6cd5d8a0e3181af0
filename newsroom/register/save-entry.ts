import { canonicalJson } from '#content/canonical.ts';
import { changeEntry, findEntry, insertEntry, listEntriesNamed } from '#db/queries/register.ts';
import type { RegisterEntryRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { foldText } from '#domain/folded-text.ts';
import { canonicalOf } from '#domain/register/canonical-number.ts';
import { documentTag } from '#domain/register/document-tag.ts';
import { entrySchema, impossibleValidity, type RegisterEntry } from '#domain/register/entry.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

export type SaveEntry = {
  requestId: string;
  /** The entry to change and its version that the person saw; without it a new one is added. */
  seen?: { id: string; version: number } | undefined;
  entry: unknown;
};

/**
 * Adds somebody or something to the register, or changes it; the log keeps what stood there before. Refuses with field
 * `name` and rule `taken` a second entry of one spelling, `entry` and `changed` when somebody else was quicker.
 */
export function saveEntry(desk: Newsroom, actor: Actor, input: SaveEntry): Promise<Result<{ id: string }>> {
  return answerOnce(desk, actor, { act: 'saveRegisterEntry', input }, async (q, after) => {
    if (!(await holdsNow(q, actor, 'register.keep'))) return fail({ code: 'notPermitted' });
    const checked = checkEntry(input.entry);
    if (!checked.ok) return checked;
    const entry = checked.value;
    const before = input.seen && (await findEntry(q, input.seen.id));
    if (input.seen && (!before || before.removedAt !== null)) return fail({ code: 'notFound' });
    if (before && before.version !== input.seen?.version)
      return fail({ code: 'invalid', problem: { field: 'entry', rule: 'changed' } });
    if (await isTaken(q, entry, before?.id))
      return fail({ code: 'invalid', problem: { field: 'name', rule: 'taken' } });
    after.purge.push(...pagesOf(before));
    return done({ id: await writeEntry(desk, q, actor, { before, entry }) });
  });
}

/** An entry from outside, clean; refuses days that end before they begin. */
export function checkEntry(raw: unknown): Result<RegisterEntry> {
  const parsed = entrySchema.safeParse(raw);
  if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
  const field = impossibleValidity(parsed.data);
  if (field) return fail({ code: 'invalid', problem: { field, rule: 'endsBeforeItBegins' } });
  const entry = parsed.data;
  // A document is found by its number in articles: both are written in one way.
  return done(entry.kind === 'document' ? { ...entry, name: canonicalOf(entry.name) } : entry);
}

/** Two people may have one name, two spellings of one name may not be two people by a slip. */
export async function isTaken(
  q: Q,
  { kind, name }: RegisterEntry,
  except: string | undefined,
): Promise<boolean> {
  const same = await listEntriesNamed(q, kind, [foldText(name)]);
  return same.some((row) => row.id !== except && row.name === name);
}

/** The pages that show what an entry says: those of a confirmed document. */
export function pagesOf(row: RegisterEntryRow | undefined): string[] {
  return row && row.confirmedAt !== null ? [documentTag(row.name)] : [];
}

type Written = { before: RegisterEntryRow | undefined; entry: RegisterEntry };

/** Writes an entry inside a transaction; nothing where nothing differs. Answers its id. */
export async function writeEntry(
  desk: Newsroom,
  q: Q,
  actor: Actor,
  { before, entry }: Written,
): Promise<string> {
  if (before && canonicalJson(before.entry) === canonicalJson(entry)) return before.id;
  const id = before?.id ?? desk.newId();
  const version = (before?.version ?? 0) + 1;
  const named = { name: entry.name, nameFolded: foldText(entry.name), entry };
  // Whoever confirmed it confirmed other words.
  const by = { changedBy: actor.id, changedAt: desk.clock(), confirmedBy: null, confirmedAt: null };
  if (before) {
    const isChanged = await changeEntry(q, before, { version, ...named, ...by });
    if (!isChanged) throw new Error('An entry of the register changed inside the transaction that read it.');
  }
  if (!before) await insertEntry(q, { id, kind: entry.kind, version, ...named, ...by, removedAt: null });
  const data = { id, version, entry, ...(before && { before: before.entry }) };
  await recordEvent(desk, q, { kind: 'registerSaved', actorId: actor.id, data });
  return id;
}
