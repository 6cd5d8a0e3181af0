import {
  type PhotoProblem,
  photoLimits,
  type RenditionFormat,
  renditionWidths,
} from '#domain/photo-rules.ts';
import { kindOfBytes } from './photo-kind.ts';

/** What the decoding process is told; it reads no file and no setting of its own. */
export type DecodeOrder = {
  bytes: Uint8Array;
  /** Whether it needs the decoder for photos of phones, which sharp lacks. */
  isHeic: boolean;
  pixels: number;
  /** Resident bytes at which the process ends itself. */
  memory: number;
  /** Longest side of the picture that is kept. */
  masterSide: number;
  steps: readonly number[];
  encoders: {
    avif: { quality: number; effort: number };
    webp: { quality: number; effort: number };
    jpeg: { quality: number; mozjpeg: boolean };
  };
};

export type Encoded = {
  step: number;
  format: RenditionFormat;
  width: number;
  height: number;
  bytes: Uint8Array;
};

export type DecodeAnswer =
  | { ok: true; width: number; height: number; master: Encoded; renditions: Encoded[] }
  | { ok: false; problem: PhotoProblem | 'busy'; found?: string };

/**
 * AVIF effort 2: effort 4 costs ten times as long for the same bytes (measured, 12 megapixels, one core).
 * The master is what later sizes are made of; the file as sent, with its GPS position, is not kept.
 */
export function decodeOrder(bytes: Uint8Array): DecodeOrder {
  const kind = kindOfBytes(bytes);
  return {
    bytes,
    isHeic: 'accepted' in kind && kind.accepted === 'heic',
    pixels: photoLimits.pixels,
    memory: 1_500_000_000,
    masterSide: 4096,
    steps: renditionWidths,
    encoders: {
      avif: { quality: 55, effort: 2 },
      webp: { quality: 78, effort: 4 },
      jpeg: { quality: 80, mozjpeg: true },
    },
  };
}
