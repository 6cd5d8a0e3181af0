import { applySteps } from '#content/apply-steps.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import { plainText } from '#content/plain-text.ts';
import type { StepsView } from '#domain/views/step-view.ts';
import { manuscriptOf, type Report } from './article-acts.ts';
import type { DeskClient } from './desk-client.ts';

/** The manuscript as the server has it: the report that was sent, and every step since. */
export function docOnServer(client: DeskClient, articleId: string, report: Report): Promise<ManuscriptJSON> {
  return docAfterSteps(client, articleId, manuscriptOf(report));
}

/** The same for an article that began with any other manuscript. */
export async function docAfterSteps(
  client: DeskClient,
  articleId: string,
  start: ManuscriptJSON,
): Promise<ManuscriptJSON> {
  const answer = await client.read<StepsView>(`/api/articles/${articleId}/steps?since=0`);
  if (answer.more) throw new Error('this article has more steps than one answer holds');
  const applied = applySteps(
    start,
    answer.steps.map(({ step }) => step),
  );
  if (!applied.ok)
    throw new Error(`the steps of the server do not apply: ${JSON.stringify(applied.problem)}`);
  return applied.value.doc;
}

export async function textOnServer(client: DeskClient, articleId: string, report: Report): Promise<string> {
  return plainText(await docOnServer(client, articleId, report));
}
