import { createHash } from 'node:crypto';
import {
  type PhotoProblem,
  photoLimits,
  photoTypes,
  renditionFormats,
  renditionName,
} from '#domain/photo-rules.ts';
import { decodeInChild } from './decode-in-child.ts';
import type { DecodeAnswer, Encoded } from './decode-order.ts';
import { kindOfBytes } from './photo-kind.ts';
import { createTurns } from './turns.ts';

export type MadeRendition = { name: string; mime: string; width: number; height: number; bytes: Uint8Array };

/** A photo that was accepted: `width` and `height` are those of the kept picture, upright. */
export type IntakenPhoto = { mime: string; width: number; height: number; renditions: MadeRendition[] };

/** Why a file was not taken; `found` says what it was or what the decoder said, for the log. */
export type PhotoRefusal = { rule: PhotoProblem | 'busy'; found?: string };
export type PhotoIntake = { ok: true; photo: IntakenPhoto } | { ok: false; refusal: PhotoRefusal };

/** Decoding is the most expensive thing that a person can ask for: one at a time, a handful waiting. */
const turns = createTurns({ atOnce: 1, waiting: 8 });

/** The name under which the same file is known again, SHA-256 in hex of the bytes as sent. */
export function contentHashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A refusal that needs no decoding: too large, or by its first bytes not a kind of photo that we take. */
export function refusalByBytes(bytes: Uint8Array): PhotoRefusal | undefined {
  if (bytes.byteLength > photoLimits.bytes) return { rule: 'tooLarge', found: `${bytes.byteLength}` };
  if (bytes.byteLength < 16) return { rule: 'notAPhoto' };
  const kind = kindOfBytes(bytes);
  if ('accepted' in kind) return undefined;
  return 'refused' in kind ? { rule: 'unknownType', found: kind.refused } : { rule: 'notAPhoto' };
}

/**
 * Takes a photo in (docs/sources.md, Photos): decided by magic bytes, decoded in a child process
 * within limits of pixels, memory and time, turned upright, and encoded anew, so that nothing but pixels is left.
 */
export async function intakePhoto(bytes: Uint8Array): Promise<PhotoIntake> {
  const refusal = refusalByBytes(bytes);
  if (refusal) return { ok: false, refusal };
  const decoded = await turns.take(() => decodeInChild(bytes));
  if (!decoded) return { ok: false, refusal: { rule: 'busy' } };
  if (!decoded.ok) return { ok: false, refusal: { rule: decoded.problem, ...foundIn(decoded) } };

  const { width, height, master } = decoded;
  const renditions = [
    { ...madeOf(master), name: `master.${master.format === 'webp' ? 'webp' : 'jpg'}` },
    ...decoded.renditions.map(madeOf),
  ];
  return { ok: true, photo: { mime: mimeOf(bytes), width, height, renditions } };
}

function madeOf({ step, format, width, height, bytes }: Encoded): MadeRendition {
  const mime = renditionFormats.find((row) => row.format === format)?.mime ?? 'application/octet-stream';
  return { name: renditionName(step, format), mime, width, height, bytes };
}

function mimeOf(bytes: Uint8Array): string {
  const kind = kindOfBytes(bytes);
  const format = 'accepted' in kind ? kind.accepted : undefined;
  return photoTypes.find((row) => row.format === format)?.mime ?? 'application/octet-stream';
}

function foundIn({ found }: Extract<DecodeAnswer, { ok: false }>): Pick<PhotoRefusal, 'found'> {
  return found === undefined ? {} : { found };
}
