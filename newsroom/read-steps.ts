import { findArticle } from '#db/queries/articles.ts';
import { findVersions } from '#db/queries/manuscripts.ts';
import { listStepsAfter } from '#db/queries/steps.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { StepsView } from '#domain/views/step-view.ts';
import { scopeOf } from './article-scope.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

const stepsAtOnce = 2000;

/** The steps that somebody at version `since` lacks; a long gap comes in several answers. */
export async function readSteps(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { articleId, since }: { articleId: string; since: number },
): Promise<Result<StepsView>> {
  const scope = scopeOf(actor);
  const article = scope && (await findArticle(q, articleId, scope));
  const versions = article && (await findVersions(q, articleId));
  if (!versions) return fail({ code: 'notFound' });
  return done(await readStepsSince(q, { articleId, version: versions.version }, since));
}

/** `version` is the newest, which the steps of one answer need not reach. */
export async function readStepsSince(
  q: Q,
  { articleId, version }: { articleId: string; version: number },
  since: number,
): Promise<StepsView> {
  const rows = await listStepsAfter(q, articleId, since, stepsAtOnce);
  const steps = rows.map(({ step, clientId }) => ({ step, clientId }));
  return { version, steps, more: rows.length > 0 && (rows.at(-1)?.version ?? version) < version };
}
