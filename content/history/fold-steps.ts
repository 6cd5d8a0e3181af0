import type { Node } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import { schema } from '#content/schema.ts';
import type { AuthorSpan } from './author-spans.ts';
import { authorsAfter, type Lifted, liftedBy, type Origin } from './authors-after.ts';

/** A manuscript as it stood once, and who had written which part of it. */
export type Moment = { version: number; doc: Node; authors: readonly AuthorSpan[] };

/** A step of the log; `version` is the version that it leads to. */
export type LoggedStep = { version: number; step: unknown; by: string };

/**
 * The moment that `steps` lead to. `originOf` knows steps that brought back an older passage. Throws when a step does
 * not follow the one before or does not fit: the log was judged when it was written, so that is damage.
 */
export function foldSteps(
  start: Moment,
  steps: readonly LoggedStep[],
  originOf: (version: number) => Origin | undefined = () => undefined,
): Moment {
  let { version, doc, authors } = start;
  const lifted = new Map<string, Lifted>();
  for (const logged of steps) {
    if (logged.version !== version + 1) throw damaged(logged.version, `does not follow ${version}`);
    const { step, after } = applied(doc, logged);
    const was = authors;
    authors = authorsAfter(authors, {
      step,
      before: doc,
      after,
      by: logged.by,
      origin: originOf(logged.version),
      lifted: lifted.get(logged.by),
    });
    const cut = liftedBy({ step, before: doc }, was);
    if (cut) lifted.set(logged.by, cut);
    doc = after;
    version = logged.version;
  }
  return { version, doc, authors };
}

function applied(doc: Node, { step: json, version }: LoggedStep): { step: Step; after: Node } {
  let reason: string | null;
  try {
    const step = Step.fromJSON(schema, json);
    const { doc: after, failed } = step.apply(doc);
    if (after) return { step, after };
    reason = failed;
  } catch (error) {
    reason = String(error);
  }
  throw damaged(version, reason ?? 'does not fit');
}

function damaged(version: number, reason: string): Error {
  return new Error(`step ${version} of the log ${reason}`);
}
