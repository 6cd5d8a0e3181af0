import { canonicalJson } from '#content/canonical.ts';
import { findConference } from '#db/queries/conferences.ts';
import { insertMetadataVersion } from '#db/queries/manuscripts.ts';
import { findPublished } from '#db/queries/published.ts';
import { findSection } from '#db/queries/sections.ts';
import type { ManuscriptRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { isSameApology } from '#domain/apology.ts';
import { mayLiftSensitive } from '#domain/chains.ts';
import { factsOf, sameFacts } from '#domain/conferences/facts.ts';
import { decide } from '#domain/decide.ts';
import { detailChanges } from '#domain/detail-changes.ts';
import { hasEditionNote, isSameEditionNote, withoutEditionNote } from '#domain/edition-note.ts';
import { type ArticleMetadata, metadataSchema } from '#domain/metadata.ts';
import type { Problem } from '#domain/problem.ts';
import { answerOnce } from './answer-once.ts';
import { changeWorkingCopy, opensWorkingCopy } from './change-working-copy.ts';
import { fieldProblem } from './field-problem.ts';
import type { Newsroom } from './newsroom.ts';
import { recordEvent } from './record-event.ts';
import { done, fail, type Result } from './result.ts';
import { readStanding, type Standing } from './standing.ts';

export type EditMetadata = {
  articleId: string;
  /** The version that the person saw. */
  metaVersion: number;
  metadata: unknown;
  requestId: string;
};

/**
 * Changes section, tags, byline, dateline, slug, language or sensitivity. Like a changed letter it makes earlier
 * signatures stop counting, and a stricter section or the sensitive mark raises the levels at once. `dropsNote` says
 * that the note on the edition that readers see was not taken over into the next one.
 */
export function editMetadata(
  desk: Newsroom,
  actor: Actor,
  input: EditMetadata,
): Promise<Result<{ metaVersion: number; dropsNote: boolean }>> {
  return answerOnce(desk, actor, { act: 'editMetadata', input }, async (q) => {
    const standing = await readStanding(q, actor, input.articleId);
    if (!standing) return fail({ code: 'notFound' });
    const { manuscript, state } = standing;
    const decision = decide('edit', state, actor, {});
    if (!decision.ok) return fail({ code: 'refused', refusal: decision.refusal });
    if (input.metaVersion !== manuscript.metaVersion) {
      return fail({
        code: 'behindMetadata',
        metaVersion: manuscript.metaVersion,
        metadata: manuscript.metadata,
      });
    }
    const checked = await checkChange(q, actor, manuscript, input.metadata);
    if (!checked.ok) return checked;
    const dropsNote = keepsOldNote(standing, checked.value);
    const metadata = dropsNote ? withoutEditionNote(checked.value) : checked.value;
    // Pressing "save" without a change must not void anybody's signature.
    if (canonicalJson(checked.value) === canonicalJson(manuscript.metadata))
      return done({ metaVersion: input.metaVersion, dropsNote: false });

    const at = desk.clock();
    const metaVersion = input.metaVersion + 1;
    const became = await changeWorkingCopy({ ...standing, desk, actor, q, at }, { metadata, metaVersion });
    if (!became) return fail({ code: 'changedMeanwhile' });
    const { articleId } = input;
    await insertMetadataVersion(q, { articleId, metaVersion, personId: actor.id, at, metadata });
    const data = {
      metaVersion,
      fields: detailChanges(manuscript.metadata, metadata).map(({ detail }) => detail),
      ...(Object.keys(became).length > 0 && { became }),
    };
    await recordEvent(desk, q, { kind: 'metadataChanged', actorId: actor.id, articleId, data });
    return done({ metaVersion, dropsNote });
  });
}

/** Whether the first change since publishing sends along the note on the edition that readers see. */
function keepsOldNote(standing: Standing, sent: ArticleMetadata): boolean {
  const { metadata } = standing.manuscript;
  return opensWorkingCopy(standing) && hasEditionNote(sent) && isSameEditionNote(sent, metadata);
}

/** The new details, unless this person may not make this change of them. */
async function checkChange(
  q: Q,
  actor: Actor,
  { metadata, contributors }: Pick<ManuscriptRow, 'metadata' | 'contributors'>,
  raw: unknown,
): Promise<Result<ArticleMetadata>> {
  const checked = await checkMetadata(q, raw);
  if (!checked.ok) return checked;
  if (!isSameApology(metadata.apology, checked.value.apology))
    return fail({ code: 'invalid', problem: { field: 'apology', rule: 'fixed' } });
  if (checked.value.translationOf !== metadata.translationOf) {
    const wrong = await wrongOriginal(q, checked.value);
    if (wrong) return fail(wrong);
  }
  const { conference } = checked.value;
  if (conference && !(metadata.conference && sameFacts(conference, metadata.conference))) {
    const row = await findConference(q, conference.id);
    if (!row || !sameFacts(conference, factsOf(row)))
      return fail({ code: 'invalid', problem: { field: 'conference', rule: 'notAsRecorded' } });
  }
  const lifts = metadata.sensitive && !checked.value.sensitive;
  if (!lifts || mayLiftSensitive(actor, contributors)) return checked;
  return fail({ code: 'invalid', problem: { field: 'sensitive', rule: 'onlyChiefLifts' } });
}

/** Why an article cannot be the translation of the one that it names. */
async function wrongOriginal(
  q: Q,
  { translationOf, language }: ArticleMetadata,
): Promise<Problem | undefined> {
  if (translationOf === undefined) return undefined;
  const original = await findPublished(q, translationOf);
  const rule = original ? 'sameLanguage' : 'notPublished';
  if (original && original.document.metadata.language !== language) return undefined;
  return { code: 'invalid', problem: { field: 'translationOf', rule } };
}

/** Metadata from outside, clean and with a section that exists; used by every way in. */
export async function checkMetadata(q: Q, raw: unknown): Promise<Result<ArticleMetadata>> {
  const parsed = metadataSchema.safeParse(raw);
  if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
  const { section, conference } = parsed.data;
  const unknownSection: Problem = { code: 'invalid', problem: { field: 'section', rule: 'unknown' } };
  if (section !== null && !(await findSection(q, section))) return fail(unknownSection);
  const known = conference && (await findConference(q, conference.id));
  if (conference && known?.number !== conference.number)
    return fail({ code: 'invalid', problem: { field: 'conference', rule: 'unknown' } });
  return done(parsed.data);
}
