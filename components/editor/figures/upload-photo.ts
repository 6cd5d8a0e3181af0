import type { PhotoAnswer, PhotoProgress } from '#components/editor/editor-api.ts';
import { isRecord, problemIn, ruleOf } from '#components/editor/read-answer.ts';
import { photoLimits } from '#domain/photo-rules.ts';

/** Sends a photo as it is. XMLHttpRequest, because fetch cannot tell how far an upload has come. */
export function uploadPhoto(file: File, { onProgress, signal }: PhotoProgress): Promise<PhotoAnswer> {
  // The server would say the same, after 25 MB of waiting.
  if (file.size > photoLimits.bytes) return Promise.resolve({ kind: 'refused', rule: 'tooLarge' });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/photos');
    // The server takes nothing but pictures, and judges by the bytes which one this is, if any.
    request.setRequestHeader('content-type', file.type.startsWith('image/') ? file.type : 'image/unknown');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(photoAnswer(request.status, request.response));
    request.onerror = () => resolve({ kind: 'unreachable' });
    request.onabort = () => resolve({ kind: 'cancelled' });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function photoAnswer(status: number, body: unknown): PhotoAnswer {
  if ((status === 200 || status === 201) && isRecord(body) && typeof body.assetId === 'string') {
    const { assetId, width, height, url } = body;
    return { kind: 'stored', assetId, width: Number(width), height: Number(height), url: String(url) };
  }
  if (status === 401) return { kind: 'signedOut' };
  if (status === 429) return { kind: 'refused', rule: 'busy' };
  if (status >= 400 && status < 500) return { kind: 'refused', rule: ruleOf(problemIn(body)) ?? 'other' };
  return { kind: 'unreachable' };
}
