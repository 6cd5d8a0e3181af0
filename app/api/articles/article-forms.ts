import { z } from 'zod';
import { normaliseText } from '#content/normalise.ts';
import { placesForm } from '#domain/marked-place.ts';
import { stepsPerBatch } from '#newsroom/append-steps.ts';

/** The shapes of what the desk's browser sends about articles; `strictObject` refuses every key not named here. */
const id = z.string().regex(/^[\w-]{1,64}$/);
const version = z.number().int().min(0).max(2_000_000_000);
const reason = z.string().max(2000).overwrite(normaliseText);
const requestId = z.string().regex(/^[\w-]{8,64}$/);

/** An address without dynamic parts has no params at all: Next hands over undefined. */
export const noParams = z.unknown();
export const articleParams = z.object({ id });
export const noInput = z.strictObject({});

export const requestForm = z.strictObject({ requestId });
export const revisionForm = z.strictObject({ requestId, revisionId: id });
export const reasonForm = z.strictObject({ requestId, reason });
/** Milliseconds UTC, up to the year 2100. */
const moment = z.number().int().min(0).max(4_102_444_800_000);
export const urgentForm = z.strictObject({ requestId, revisionId: id, reason });
export const scheduleForm = z.strictObject({ requestId, revisionId: id, at: moment });
export const embargoForm = z.strictObject({ requestId, at: moment.nullable() });
export const takerForm = z.strictObject({ requestId, takerId: id });
export const assignForm = z.strictObject({ requestId, takerId: id.nullable() });
export const deadlineForm = embargoForm;
/** The use case checks the places themselves. */
export const returnForm = reasonForm.extend({ marked: placesForm.optional() });
export const answerPlaceForm = z.strictObject({ requestId, placeId: id, answer: z.string().max(8000) });
export const watchForm = z.strictObject({ watch: z.boolean() });
export const takeDownForm = z.strictObject({
  requestId,
  reason,
  ground: reason,
  notice: reason.optional(),
});
export const scheduleTakeDownForm = takeDownForm.extend({ at: moment });
export const snapshotForm = z.strictObject({ version, metaVersion: version });

/** The use case checks the metadata themselves: it is not the only way in. */
export const metadataForm = z.strictObject({ requestId, metaVersion: version, metadata: z.unknown() });
export const createForm = z.strictObject({
  requestId,
  language: z.enum(['vi', 'en']).optional(),
  imported: z
    .strictObject({ doc: z.unknown(), metadata: z.unknown(), importHash: z.string().max(64) })
    .optional(),
  conference: z.strictObject({ id, template: z.boolean() }).optional(),
});

export const stepsLimit = 1_200_000;
export const stepsForm = z.strictObject({
  version,
  steps: z.array(z.record(z.string(), z.unknown())).min(1).max(stepsPerBatch),
  clientId: id,
  batchId: id,
});

/** `block` counts from 0 with the headline; without it the whole text is meant. */
export const restoreMomentForm = z.strictObject({
  requestId,
  seen: version,
  version,
  block: z.number().int().min(0).max(100_000).optional(),
});

export const stepsQuery = z.strictObject({ since: z.coerce.number().int().min(0) });
export const publishedQuery = z.strictObject({ query: z.string().max(300) });
export const previewQuery = z.strictObject({ revision: id.optional() });
export const compareQuery = z.strictObject({ from: id, to: id.optional() });
