import { closeHistory } from '@tiptap/pm/history';
import type { Schema } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import type { EditorApi, SentStep } from '#components/editor/editor-api.ts';
import { manuscriptJson } from '#content/to-json.ts';
import type { BlockChange } from '#domain/revision-diff.ts';
import { type EditorTarget, ownSteps } from './editor-target.ts';
import { type HeldClient, takeOverClient } from './held-client.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { replaySteps } from './replay.ts';
import type { Saving } from './save-driver.ts';
import { readStepLog } from './step-log.ts';
import { textOfSteps } from './step-text.ts';

/** What an earlier visit of the same person left unsent; held, so that no other tab takes it too. */
export type UnsentWork = { entry: JournalEntry; client: HeldClient };

/** Put back (`lost` are words whose place is gone), already with the server, not possible now, or for a person to decide. */
export type BringBack =
  | { kind: 'restored'; count: number; lost: string }
  | { kind: 'alreadySent' }
  | { kind: 'unreachable' }
  | { kind: 'ask'; changes?: BlockChange[] };

/** Older work may meet an article that others have signed since; a person decides about it. */
const fresh = 60 * 60 * 1_000;

/** Takes over every journal entry that no living tab holds, newest first. */
export async function findUnsentWork(journal: Journal): Promise<UnsentWork[]> {
  const found: UnsentWork[] = [];
  for (const entry of await journal.entries()) {
    const client = await takeOverClient(entry.clientId, entry.at);
    if (client) found.push({ entry, client });
  }
  return found;
}

/** Goes on exactly where the earlier visit stopped; false when the document has moved on, or words were typed since. */
export function continueWork(target: EditorTarget, { entry }: UnsentWork): boolean {
  const steps = readSteps(target.state().schema, entry.steps);
  if (!steps || target.version() !== entry.version || target.unsentCount() > 0) return false;
  const { transaction, lost } = replaySteps(target.state(), steps, []);
  if (lost.length > 0) return false;
  target.dispatch(transaction);
  return true;
}

type Means = { target: EditorTarget; saving: Saving; journal: Journal; api: Pick<EditorApi, 'fetchSteps'> };

/** Rebases the work onto the document as it is now. Without `agreed`, old work that meets others' edits is asked about. */
export async function bringBack({ entry }: UnsentWork, means: Means, agreed: boolean): Promise<BringBack> {
  const { target, saving, journal, api } = means;
  const steps = readSteps(target.state().schema, entry.steps);
  if (!steps) return { kind: 'ask' };
  const flushed = await saving.flush();
  const between = flushed.ok ? await stepsBetween(api, entry.version, target.version()) : undefined;
  if (!between) return { kind: 'unreachable' };
  const landed = ownSteps(between, entry.clientId);
  const kept = steps.slice(landed);
  const others = between.slice(landed);
  if (kept.length > 0) {
    const state = target.state();
    const foreign = others.map(({ step }) => Step.fromJSON(state.schema, step));
    const over = [...foreign, ...readStepLog(state).unsent.map(({ step }) => step)];
    const { transaction, lost } = replaySteps(state, kept, over);
    if (!agreed && others.length > 0 && Date.now() - entry.at > fresh) {
      return { kind: 'ask', changes: await changesOf(transaction) };
    }
    if (transaction.docChanged) target.dispatch(closeHistory(transaction));
    saving.edited();
    await saving.keep();
    await journal.remove(entry.clientId);
    return { kind: 'restored', count: kept.length - lost.length, lost: textOfSteps(lost) };
  }
  await journal.remove(entry.clientId);
  return { kind: 'alreadySent' };
}

/** Worked out only when somebody is asked, so that comparing is not part of every visit. */
async function changesOf(transaction: Transaction): Promise<BlockChange[]> {
  const { compareTexts } = await import('#domain/revision-diff.ts');
  return compareTexts(manuscriptJson(transaction.before), manuscriptJson(transaction.doc));
}

/** The words that the work would put in, to show and to copy. */
export function textOfWork({ entry }: UnsentWork, schema: Schema): string {
  const steps = readSteps(schema, entry.steps);
  return steps ? textOfSteps(steps) : wordsIn(entry.steps).join('\n');
}

/** Undefined when the journal was written by another version of the schema; then only its words can be saved. */
function readSteps(schema: Schema, steps: readonly unknown[]): Step[] | undefined {
  try {
    return steps.map((step) => Step.fromJSON(schema, step));
  } catch {
    return undefined;
  }
}

function wordsIn(json: unknown): string[] {
  if (Array.isArray(json)) return json.flatMap(wordsIn);
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : wordsIn(value),
  );
}

/** The server's steps from one version to another; a long way comes in several answers. */
async function stepsBetween(
  api: Pick<EditorApi, 'fetchSteps'>,
  from: number,
  to: number,
): Promise<SentStep[] | undefined> {
  const steps: SentStep[] = [];
  while (from + steps.length < to) {
    const answer = await api.fetchSteps(from + steps.length);
    if (answer.kind !== 'steps' || answer.steps.length === 0) return undefined;
    steps.push(...answer.steps);
  }
  return from > to ? undefined : steps.slice(0, to - from);
}
