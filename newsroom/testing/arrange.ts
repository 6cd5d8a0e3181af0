import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import type { Actor } from '#domain/actor.ts';
import { type ArticleMetadata, emptyMetadata } from '#domain/metadata.ts';
import type { Problem } from '#domain/problem.ts';
import { appendSteps } from '#newsroom/append-steps.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { editMetadata } from '#newsroom/edit-metadata.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import type { Result } from '#newsroom/result.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { snapshot } from '#newsroom/snapshot.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { people } from './open-test-newsroom.ts';

/** The value of something that a test expects to succeed. */
export function ok<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

function text(words: string): NodeJSON {
  return { type: 'text', text: words };
}

/** A manuscript that passes every check, with `words` as its only paragraph. */
export function goodDoc(words = 'Hội nghị thống nhất kế hoạch năm tới.'): ManuscriptJSON {
  return {
    type: 'doc',
    content: [
      { type: 'headline', content: [text('Hội nghị bàn việc phòng chống lũ')] },
      { type: 'sapo', content: [text('Các đại biểu bàn cách giữ đê trước mùa mưa.')] },
      { type: 'paragraph', content: [text(words)] },
    ],
  };
}

export function goodMetadata(change: Partial<ArticleMetadata> = {}): ArticleMetadata {
  const dateline = { mark: null, place: 'Hà Nội', date: '2026-11-22' };
  return {
    ...emptyMetadata(),
    section: 'thoi-su',
    byline: [{ roles: ['tin'], name: 'Lan Anh' }],
    dateline,
    ...change,
  };
}

/** An article of `author` that could be submitted as it is. */
export async function goodArticle(
  desk: Newsroom,
  author: Actor = people.lan,
  change: Partial<ArticleMetadata> = {},
): Promise<string> {
  const imported = { doc: goodDoc(), metadata: goodMetadata(change), importHash: 'a'.repeat(64) };
  return ok(await createArticle(desk, author, { requestId: desk.newId(), imported })).articleId;
}

/** The revision of what stands now. */
export async function headRevision(desk: Newsroom, actor: Actor, articleId: string): Promise<string> {
  const { version, metaVersion } = ok(await readArticleForDesk(desk, actor, { articleId }));
  return ok(await snapshot(desk, actor, { articleId, version, metaVersion })).revisionId;
}

/** A request for an act on what stands now. */
export async function onHead(desk: Newsroom, actor: Actor, articleId: string) {
  return { articleId, revisionId: await headRevision(desk, actor, articleId), requestId: desk.newId() };
}

/** Types `words` at the start of the first paragraph. */
export async function type(desk: Newsroom, actor: Actor, articleId: string, words: string) {
  const { version, doc } = ok(await readArticleForDesk(desk, actor, { articleId }));
  const step = insertStep(startOfText(doc), words);
  return appendSteps(desk, actor, {
    articleId,
    version,
    steps: [step],
    clientId: actor.id,
    batchId: desk.newId(),
  });
}

export function insertStep(at: number, words: string): Record<string, unknown> {
  return { stepType: 'replace', from: at, to: at, slice: { content: [text(words)] } };
}

/** Where the text of the first block under headline and sapo begins. */
export function startOfText(doc: ManuscriptJSON): number {
  const before = doc.content.slice(0, 2);
  const sizes = before.map(
    (node) => 2 + (node.content ?? []).reduce((sum, { text: words }) => sum + (words?.length ?? 0), 0),
  );
  return sizes.reduce((sum, size) => sum + size, 1);
}

/** A submitted article of Lan. */
export async function submitted(desk: Newsroom, change: Partial<ArticleMetadata> = {}): Promise<string> {
  const articleId = await goodArticle(desk, people.lan, change);
  ok(await submitArticle(desk, people.lan, await onHead(desk, people.lan, articleId)));
  return articleId;
}

/** An article of Lan that Minh has signed. */
export async function approved(desk: Newsroom, change: Partial<ArticleMetadata> = {}): Promise<string> {
  const articleId = await submitted(desk, change);
  ok(await signRevision(desk, people.minh, await onHead(desk, people.minh, articleId)));
  return articleId;
}

/** An article of Lan that Minh signed and Thuy published. */
export async function published(desk: Newsroom, change: Partial<ArticleMetadata> = {}): Promise<string> {
  const articleId = await approved(desk, change);
  ok(await publishRevision(desk, people.thuy, await onHead(desk, people.thuy, articleId)));
  return articleId;
}

/** Changes details as the form would, from what stands now. */
export async function changeDetails(
  desk: Newsroom,
  actor: Actor,
  articleId: string,
  change: Partial<ArticleMetadata>,
): Promise<Result<{ metaVersion: number }>> {
  const { metaVersion, metadata } = ok(await readArticleForDesk(desk, people.chi, { articleId }));
  const requestId = desk.newId();
  return editMetadata(desk, actor, {
    articleId,
    metaVersion,
    metadata: { ...metadata, ...change },
    requestId,
  });
}

export async function stageOf(desk: Newsroom, articleId: string): Promise<string> {
  return ok(await readArticleForDesk(desk, people.chi, { articleId })).stage;
}

/** The problem of something that a test expects to be refused. */
export function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error('was done');
  return result.problem;
}

/** The rule that a refusal names, or the code of any other problem; 'done' when there is none. */
export function ruleOf(result: Result<unknown>): string {
  if (result.ok) return 'done';
  return result.problem.code === 'refused' ? result.problem.refusal.rule : result.problem.code;
}
