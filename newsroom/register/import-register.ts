import { canonicalJson } from '#content/canonical.ts';
import { listEntriesNamed } from '#db/queries/register.ts';
import type { RegisterEntryRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { foldText } from '#domain/folded-text.ts';
import type { Post, RegisterEntry } from '#domain/register/entry.ts';
import { hasPermission } from '#domain/roles.ts';
import type { RegisterFileView } from '#domain/views/register-view.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { readRegisterFile } from './read-register-file.ts';
import { checkEntry, pagesOf, writeEntry } from './save-entry.ts';

type Change = { entry: RegisterEntry; before: RegisterEntryRow | undefined };

/** What a CSV file would bring, before anything is written. */
export async function lookAtRegisterFile(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { file }: { file: string },
): Promise<Result<RegisterFileView>> {
  if (!hasPermission(actor.role, 'register.keep')) return fail({ code: 'notPermitted' });
  const looked = await changesOf(q, file);
  return looked.ok ? done(looked.value.view) : looked;
}

/**
 * Takes the lines of a CSV file over that say something a register can keep; what was known stays and is added to.
 * All of them or, at a refusal, none.
 */
export function importRegister(
  desk: Newsroom,
  actor: Actor,
  input: { requestId: string; file: string },
): Promise<Result<RegisterFileView>> {
  return answerOnce(desk, actor, { act: 'importRegister', input }, async (q, after) => {
    if (!(await holdsNow(q, actor, 'register.keep'))) return fail({ code: 'notPermitted' });
    const looked = await changesOf(q, input.file);
    if (!looked.ok) return looked;
    for (const { entry, before } of looked.value.changes) {
      const checked = checkEntry(entry);
      if (!checked.ok) return checked;
      after.purge.push(...pagesOf(before));
      await writeEntry(desk, q, actor, { before, entry: checked.value });
    }
    return done(looked.value.view);
  });
}

async function changesOf(q: Q, file: string): Promise<Result<{ changes: Change[]; view: RegisterFileView }>> {
  const read = readRegisterFile(file);
  if (!read) return fail({ code: 'invalid', problem: { field: 'file', rule: 'noColumns' } });
  const changes: Change[] = [];
  const view: RegisterFileView = { added: 0, changed: 0, same: 0, names: [], wrong: read.wrong };
  for (const entry of read.entries) {
    const same = await listEntriesNamed(q, entry.kind, [foldText(entry.name)]);
    const before = same.find(({ name }) => name === entry.name);
    const next = before ? joined(before.entry, entry) : entry;
    const standing = !before
      ? 'added'
      : canonicalJson(before.entry) === canonicalJson(next)
        ? 'same'
        : 'changed';
    view[standing] += 1;
    if (standing === 'same') continue;
    view.names.push(entry.name);
    changes.push({ entry: next, before });
  }
  return done({ changes, view });
}

/** What a file adds to an entry: other posts and spellings; of a body, what the file says and the entry does not. */
function joined(before: RegisterEntry, after: RegisterEntry): RegisterEntry {
  const spellings = [...new Set([...before.spellings, ...after.spellings])];
  if (before.kind !== 'person' || after.kind !== 'person') {
    const said = Object.entries(after).filter(([, value]) => value !== null);
    return { ...before, ...Object.fromEntries(said), spellings } as RegisterEntry;
  }
  const isSame = (one: Post, other: Post) =>
    one.rank === other.rank && one.office === other.office && one.from === other.from;
  const kept = before.posts.map((post) => after.posts.find((one) => isSame(one, post)) ?? post);
  const fresh = after.posts.filter((post) => !before.posts.some((one) => isSame(one, post)));
  return { ...before, penName: after.penName ?? before.penName, spellings, posts: [...kept, ...fresh] };
}
