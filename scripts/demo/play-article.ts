import { randomUUID } from 'node:crypto';
import { hashOf } from '#content/canonical.ts';
import { schema } from '#content/schema.ts';
import type { Actor } from '#domain/actor.ts';
import type { ConferenceFacts } from '#domain/conferences/facts.ts';
import { numberOfSlug } from '#domain/published.ts';
import { appendSteps } from '#newsroom/append-steps.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { claimArticle } from '#newsroom/duty/claim-article.ts';
import { setDeadline } from '#newsroom/duty/set-deadline.ts';
import { editMetadata } from '#newsroom/edit-metadata.ts';
import { findPublished } from '#newsroom/find-published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { schedulePublication } from '#newsroom/schedule/schedule-publication.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { snapshot } from '#newsroom/snapshot.ts';
import { spikeArticle } from '#newsroom/spike-article.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { takeDownArticle } from '#newsroom/take-down-article.ts';
import type { DemoArticle } from './demo-article.ts';
import { orderKey } from './drawn-photos.ts';
import { expectDone } from './expect-done.ts';
import { insertParagraph } from './insert-paragraph.ts';
import { manuscriptOf, metadataOf } from './manuscript-of.ts';
import type { DemoPersonKey } from './people.ts';

const hour = 3_600_000;

export type Cast = Record<DemoPersonKey, Actor>;
export type Stagehand = {
  desk: Newsroom;
  cast: Cast;
  photos: ReadonlyMap<string, string>;
  /** What articles about the sample conferences say of them, by key. */
  conferences: ReadonlyMap<string, ConferenceFacts>;
  now: number;
  /** Lets minutes pass in the sample newsroom. */
  pass: (minutes: number) => void;
};

/** Writes one sample article and takes it, act by act, to where it stands when the newsroom opens. */
export async function playArticle(hand: Stagehand, article: DemoArticle): Promise<void> {
  const author = hand.cast[article.author];
  const id = await write(hand, article, author);
  const { stage, dueInHours } = article;
  if (dueInHours !== undefined) await setDue(hand, id, dueInHours);
  if (stage === 'draft') return;
  if (stage === 'spiked') {
    const reason = 'Trùng với bài đã đăng hôm trước.';
    expectDone(await spikeArticle(hand.desk, author, { ...request(id), reason }));
    return;
  }
  await submit(hand, author, id);
  if (stage === 'inReview') return;
  if (stage === 'claimed') {
    expectDone(await claimArticle(hand.desk, hand.cast.tuan, request(id)));
    return;
  }
  if (stage === 'returned') {
    expectDone(await returnArticle(hand.desk, hand.cast.mai, { ...request(id), reason: article.reason }));
    return;
  }
  await signAll(hand, article, id);
  if (stage === 'voided') await addParagraph(hand, hand.cast.mai, id, article.more);
  if (stage === 'scheduled') await schedule(hand, article, id);
  if (stage === 'live' || stage === 'updated' || stage === 'takenDown') await publish(hand, id);
  if (stage === 'updated') await update(hand, article, id);
  if (stage === 'takenDown') await takeDown(hand, article, id);
}

async function write(
  { desk, photos, conferences, now }: Stagehand,
  article: DemoArticle,
  author: Actor,
): Promise<string> {
  const doc = manuscriptOf(article, (block) =>
    typeof block === 'object' && 'photo' in block ? (photos.get(orderKey(block.photo)) ?? null) : null,
  );
  const conference = conferences.get(article.conference ?? '');
  const metadata = {
    ...metadataOf(article, now),
    ...(conference && { conference }),
    ...(article.translates !== undefined && {
      translationOf: await numberOf(desk, author, article.translates),
    }),
  };
  const imported = { doc, metadata, importHash: hashOf(article) };
  return expectDone(await createArticle(desk, author, { requestId: randomUUID(), imported })).articleId;
}

/** The public number of the live article with this headline. */
async function numberOf(desk: Newsroom, actor: Actor, query: string): Promise<number> {
  const { links } = expectDone(await findPublished(desk, actor, { query }));
  const number = numberOfSlug(links.find(({ headline }) => headline === query)?.path ?? '');
  if (number === undefined) throw new Error(`no article is called “${query}”`);
  return number;
}

async function setDue({ desk, cast, now }: Stagehand, id: string, dueInHours: number): Promise<void> {
  const at = Math.ceil(now / hour) * hour + dueInHours * hour;
  expectDone(await setDeadline(desk, cast.mai, { ...request(id), at }));
}

async function submit({ desk, pass }: Stagehand, author: Actor, id: string): Promise<void> {
  pass(12);
  expectDone(
    await submitArticle(desk, author, { ...request(id), revisionId: await revisionOf(desk, author, id) }),
  );
}

/** The signers of each level, in the order of the longest chain. */
async function signAll({ desk, cast, pass }: Stagehand, article: DemoArticle, id: string): Promise<void> {
  const levels = expectDone(await readArticleForDesk(desk, cast.tuan, { articleId: id })).signOff.levels;
  const signers = {
    editor: cast.tuan,
    secretary: cast.phuc,
    chief: cast.binh,
    reporter: cast.ha,
    admin: cast.quan,
  };
  for (const { role } of levels) {
    pass(9);
    const revisionId = await revisionOf(desk, signers[role], id);
    expectDone(await signRevision(desk, signers[role], { ...request(id), revisionId }));
  }
  pass(article.sensitive ? 15 : 4);
}

async function publish({ desk, cast, pass }: Stagehand, id: string): Promise<void> {
  pass(3);
  const revisionId = await revisionOf(desk, cast.phuc, id);
  expectDone(await publishRevision(desk, cast.phuc, { ...request(id), revisionId }));
}

async function schedule(
  { desk, cast, now }: Stagehand,
  { hoursAhead }: DemoArticle & { stage: 'scheduled' },
  id: string,
): Promise<void> {
  const revisionId = await revisionOf(desk, cast.phuc, id);
  const at = Math.ceil(now / hour) * hour + hoursAhead * hour;
  expectDone(await schedulePublication(desk, cast.phuc, { ...request(id), revisionId, at }));
}

async function takeDown(
  { desk, cast, pass }: Stagehand,
  { reason, ground, notice }: DemoArticle & { stage: 'takenDown' },
  id: string,
): Promise<void> {
  pass(90);
  expectDone(await takeDownArticle(desk, cast.binh, { ...request(id), reason, ground, notice }));
}

async function update(
  hand: Stagehand,
  article: DemoArticle & { stage: 'updated' },
  id: string,
): Promise<void> {
  const author = hand.cast[article.author];
  hand.pass(55);
  await addParagraph(hand, author, id, article.more);
  await noteForReaders(hand, author, id, article.note);
  await submit(hand, author, id);
  await signAll(hand, article, id);
  await publish(hand, id);
}

/** What readers are told about an update is signed with it, so it stands in the details. */
async function noteForReaders(
  { desk }: Stagehand,
  author: Actor,
  id: string,
  updateNote: string,
): Promise<void> {
  const { metaVersion, metadata } = expectDone(await readArticleForDesk(desk, author, { articleId: id }));
  expectDone(
    await editMetadata(desk, author, { ...request(id), metaVersion, metadata: { ...metadata, updateNote } }),
  );
}

async function addParagraph({ desk }: Stagehand, actor: Actor, id: string, words: string): Promise<void> {
  const { version, doc } = expectDone(await readArticleForDesk(desk, actor, { articleId: id }));
  const step = insertParagraph(schema.nodeFromJSON(doc), words);
  const batch = { steps: [step], clientId: 'sample', batchId: randomUUID() };
  expectDone(await appendSteps(desk, actor, { articleId: id, version, ...batch }));
}

async function revisionOf(desk: Newsroom, actor: Actor, id: string): Promise<string> {
  const { version, metaVersion } = expectDone(await readArticleForDesk(desk, actor, { articleId: id }));
  return expectDone(await snapshot(desk, actor, { articleId: id, version, metaVersion })).revisionId;
}

function request(articleId: string): { articleId: string; requestId: string } {
  return { articleId, requestId: randomUUID() };
}
