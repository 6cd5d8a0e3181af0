import { randomUUID } from 'node:crypto';
import { hashOf } from '#content/canonical.ts';
import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import { type ArticleMetadata, emptyMetadata } from '#domain/metadata.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import type { DeskClient } from './desk-client.ts';
import type { RawAnswer } from './raw-request.ts';

export type Report = {
  headline: string;
  sapo?: string;
  paragraphs?: readonly string[];
  /** A photo that the newsroom has. */
  photo?: { assetId: string; caption: string };
  metadata?: Partial<ArticleMetadata>;
};

/** A report that lacks nothing: it may be submitted, signed and published as it is. */
export async function writeReport(client: DeskClient, report: Report): Promise<string> {
  const imported = { doc: manuscriptOf(report), metadata: detailsOf(report) };
  const body = { requestId: randomUUID(), imported: { ...imported, importHash: hashOf(imported) } };
  const { articleId } = await client.do<{ articleId: string }>('/api/articles', body);
  return articleId;
}

export function panelOf(client: DeskClient, articleId: string): Promise<ArticlePanel> {
  return client.read(`/api/articles/${articleId}/state`);
}

/** Names what stands now, so that acts can be asked about it. */
export async function keepRevision(client: DeskClient, articleId: string): Promise<string> {
  const { version, metaVersion } = await panelOf(client, articleId);
  const path = `/api/articles/${articleId}/snapshot`;
  return (await client.do<{ revisionId: string }>(path, { version, metaVersion })).revisionId;
}

type RevisionAct = 'submit' | 'sign' | 'agree' | 'publish';

/** Asks for an act on the text as it stands, or on an older revision; the answer may be a refusal. */
export async function askFor(
  client: DeskClient,
  act: RevisionAct,
  articleId: string,
  revisionId?: string,
): Promise<RawAnswer> {
  const named = revisionId ?? (await keepRevision(client, articleId));
  return client.post(`/api/articles/${articleId}/${act}`, { requestId: randomUUID(), revisionId: named });
}

/** Carries out an act that must be allowed. */
export async function perform<T>(client: DeskClient, act: RevisionAct, articleId: string): Promise<T> {
  const { status, body } = await askFor(client, act, articleId);
  if (status !== 200) throw new Error(`${act} was refused: ${body}`);
  return JSON.parse(body) as T;
}

/** From a reporter's text to a public address: submitted by the author, signed and published by an editor. */
export async function publishReport(author: DeskClient, editor: DeskClient, report: Report) {
  const articleId = await writeReport(author, report);
  await perform(author, 'submit', articleId);
  await perform(editor, 'sign', articleId);
  const { path } = await perform<{ path: string }>(editor, 'publish', articleId);
  return { articleId, path };
}

/** Types into the first paragraph of a report, as a browser would send it. */
export async function typeInto(
  client: DeskClient,
  articleId: string,
  { headline, sapo = defaultSapo }: Report,
  text = 'x',
): Promise<void> {
  const { version } = await panelOf(client, articleId);
  const at = headline.length + 2 + sapo.length + 2 + 1;
  const step = { stepType: 'replace', from: at, to: at, slice: { content: [{ type: 'text', text }] } };
  const batch = { version, steps: [step], clientId: randomUUID(), batchId: randomUUID() };
  await client.do(`/api/articles/${articleId}/steps`, batch);
}

/** Changes details of an article as its form does: all of them, with the version that was seen. */
export async function editDetails(
  client: DeskClient,
  articleId: string,
  change: Partial<ArticleMetadata>,
): Promise<void> {
  const { metadata, metaVersion } = await panelOf(client, articleId);
  const body = { requestId: randomUUID(), metaVersion, metadata: { ...metadata, ...change } };
  await client.do(`/api/articles/${articleId}/metadata`, body);
}

/** The rule that a refusal names, or what came instead of one. */
export function ruleOf({ status, body }: RawAnswer): string {
  const { problem } = JSON.parse(body) as { problem?: { code: string; refusal?: { rule: string } } };
  return problem?.refusal?.rule ?? problem?.code ?? `no refusal but ${status}`;
}

const defaultSapo = 'Một đoạn tóm tắt ngắn do bài thử viết ra, đủ để bài được gửi duyệt.';

export function manuscriptOf({ headline, sapo = defaultSapo, paragraphs, photo }: Report): ManuscriptJSON {
  const body = paragraphs ?? ['Đoạn đầu của bài thử.', 'Đoạn thứ hai của bài thử.'];
  return {
    type: 'doc',
    content: [
      textNode('headline', headline),
      textNode('sapo', sapo),
      ...(photo ? [figureOf(photo)] : []),
      ...body.map((text) => textNode('paragraph', text)),
    ],
  };
}

export function detailsOf({ metadata }: Report): ArticleMetadata {
  return {
    ...emptyMetadata(),
    section: 'thoi-su',
    byline: [{ roles: ['tin'], name: 'Thu Hà' }],
    dateline: { mark: null, place: 'Hà Nội', date: '2026-11-20' },
    ...metadata,
  };
}

function figureOf({ assetId, caption }: NonNullable<Report['photo']>): NodeJSON {
  const place = { align: 'center', focalX: 0.5, focalY: 0.5 };
  const alt = 'Hội trường nhìn từ hàng ghế cuối, các đại biểu ngồi kín.';
  return {
    type: 'figure',
    attrs: { id: 'anh-1', assetId, ...place, alt, creditInferred: false, toCheck: false },
    content: [textNode('caption', caption), textNode('credit', 'Thu Hà')],
  };
}

function textNode(type: 'headline' | 'sapo' | 'paragraph' | 'caption' | 'credit', text: string): NodeJSON {
  return { type, content: [{ type: 'text', text }] };
}
