import { applySteps } from '#content/apply-steps.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import { plainText } from '#content/plain-text.ts';
import { findManuscript } from '#db/queries/manuscripts.ts';
import { listStepsAfter } from '#db/queries/steps.ts';
import {
  type EditionRow,
  type EventRow,
  editions,
  emergencies,
  liveEditions,
  people,
  revisions,
  sections,
  signatures,
  takeDowns,
} from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { levelsOf, type ShippedChainId, shippedChains, signersOf } from '#domain/chains.ts';
import { revisionHash } from '#domain/revision-hash.ts';
import { goodDoc } from './arrange.ts';

export type BrokenPromise = { edition: number; promise: string };

/** Reads the tables alone and tells which promises a printed edition breaks; it asks no rule of ours whether it may. */
export async function brokenPromises(q: Q, writerOf: ReadonlyMap<string, string>): Promise<BrokenPromise[]> {
  const printed = await q.select().from(editions);
  const live = await q.select().from(liveEditions);
  const broken = await Promise.all(printed.map(async (edition) => breaches(q, edition, writerOf)));
  const newest = printed.at(-1)?.id;
  const isGone = (await q.select().from(takeDowns)).some(({ liftedAt }) => liftedAt === null);
  const shown = isGone ? undefined : newest;
  const isLastLive = live.length === (shown ? 1 : 0) && live[0]?.editionId === shown;
  return [
    ...broken.flat(),
    ...(isLastLive
      ? []
      : [{ edition: 0, promise: 'readers see the newest edition, or none of what was taken down' }]),
  ];
}

async function breaches(
  q: Q,
  edition: EditionRow,
  writerOf: ReadonlyMap<string, string>,
): Promise<BrokenPromise[]> {
  const { articleId, document, hash, revisionId, sequence } = edition;
  const revision = (await q.select().from(revisions)).find(({ id }) => id === revisionId);
  const staff = new Map((await q.select().from(people)).map(({ id, role }) => [id, role]));
  const section = (await q.select().from(sections)).find(({ id }) => id === document.metadata.section);
  const signed = (await q.select().from(signatures)).filter(
    (row) => row.hash === hash && row.at <= edition.publishedAt,
  );

  const contributors = revision?.contributors ?? [];
  const isAsSigned =
    revisionHash({ articleId, ...document, contributors }) === hash && revision?.hash === hash;
  const wanted = section
    ? levelsOf(shippedChains[section.chainId as ShippedChainId], document.metadata.sensitive)
    : [];
  const isChainSigned =
    wanted.length > 0 &&
    wanted.every((level) =>
      signed.some(({ kind, personId }) => {
        const role = staff.get(personId);
        return kind === 'level' && role !== undefined && signersOf[level.role].includes(role);
      }),
    );
  const ownSigner = signed.some(({ kind, personId }) => kind === 'level' && personId === 'lan');
  const words = [...plainText(document.doc).split(/\s+/), ...document.metadata.tags];
  const emergency = (await q.select().from(emergencies)).find(({ editionId }) => editionId === edition.id);
  if (emergency) {
    const isChief = staff.get(emergency.openedBy) === 'chief';
    const isSecond = emergency.signedBy !== emergency.openedBy;
    const isKept = isAsSigned && isChief && isSecond && emergency.reason.trim() !== '';
    return isKept
      ? []
      : [{ edition: sequence, promise: 'only the editor-in-chief opens the emergency door' }];
  }
  const unseen = words.filter((word) => {
    const writer = writerOf.get(word);
    return writer !== undefined && !signed.some(({ personId }) => personId !== writer);
  });
  return [
    ...(isAsSigned ? [] : ['what was signed is what is printed']),
    ...(isChainSigned ? [] : ['every level of the chain signed it']),
    ...(ownSigner ? ['nobody signs their own article'] : []),
    ...(unseen.length === 0 ? [] : [`no word that only its writer has seen: ${unseen.join(' ')}`]),
  ].map((promise) => ({ edition: sequence, promise }));
}

/** The publications that came before the embargo of their moment had ended, as the log tells it. */
export function brokenEmbargoes(log: readonly EventRow[]): number[] {
  let until = 0;
  return [...log]
    .sort((a, b) => a.seq - b.seq)
    .flatMap(({ seq, kind, at, data }) => {
      if (kind === 'embargoed') until = Number(data.until);
      if (kind === 'embargoLifted') until = 0;
      return kind === 'published' && at < until ? [seq] : [];
    });
}

/** Promise 3 from the log of steps: replaying it gives the working copy, and every revision on the way. */
export async function doesLogTellTheText(q: Q, articleId: string): Promise<boolean> {
  const rows = await listStepsAfter(q, articleId, 0, 100_000);
  const versions: ManuscriptJSON[] = [goodDocAsStored()];
  for (const { step } of rows) {
    const applied = applySteps(versions.at(-1) ?? goodDoc(), [step]);
    if (!applied.ok) return false;
    versions.push(applied.value.doc);
  }
  const manuscript = await findManuscript(q, articleId);
  const kept = await q.select().from(revisions);
  const isSame = (doc: ManuscriptJSON, version: number) =>
    JSON.stringify(doc) === JSON.stringify(versions[version]);
  if (!manuscript || manuscript.version !== rows.length) return false;
  return isSame(manuscript.doc, manuscript.version) && kept.every(({ doc, version }) => isSame(doc, version));
}

/** As the border of content/ writes it out. */
function goodDocAsStored(): ManuscriptJSON {
  const applied = applySteps(goodDoc(), []);
  return applied.ok ? applied.value.doc : goodDoc();
}
