import { expect, test, vi } from 'vitest';
import type { PhotoAnswer, PhotoProgress } from '#components/editor/editor-api.ts';
import { photoUploads } from './uploads.ts';

type Sent = { name: string; progress: PhotoProgress; answer: (answer: PhotoAnswer) => void };

function desk() {
  const sent: Sent[] = [];
  const attached: string[] = [];
  const over: string[] = [];
  const uploads = photoUploads({
    upload: (file, progress) =>
      new Promise((answer) => {
        sent.push({ name: file.name, progress, answer });
      }),
    attach: (figureId, assetId) => attached.push(`${figureId}=${assetId}`),
    over: (figureId) => over.push(figureId),
  });
  return { uploads, sent, attached, over };
}

const photo = (name: string) => new File(['x'], name, { type: 'image/jpeg' });
const stored = (assetId: string): PhotoAnswer => ({ kind: 'stored', assetId, width: 1, height: 1, url: '' });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('two photos travel at a time, the third waits its turn', async () => {
  const { uploads, sent, attached } = desk();
  for (const id of ['a', 'b', 'c']) uploads.start(id, photo(id));
  expect(sent.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(uploads.of('c')).toMatchObject({ status: 'queued' });
  sent[0]?.answer(stored('x'));
  await settled();
  expect(sent.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(attached).toEqual(['a=x']);
  expect(uploads.of('a')).toBeUndefined();
  expect(uploads.busy()).toBe(true);
});

test('a refused photo says why, keeps its file and can be sent again', async () => {
  const { uploads, sent, attached } = desk();
  uploads.start('a', photo('a'));
  sent[0]?.answer({ kind: 'refused', rule: 'damaged' });
  await settled();
  expect(uploads.of('a')).toEqual({ status: 'failed', name: 'a', rule: 'damaged' });
  uploads.retry('a');
  sent[1]?.answer(stored('x'));
  await settled();
  expect(attached).toEqual(['a=x']);
});

test('a cancelled upload is forgotten, whatever the server answers later', async () => {
  const { uploads, sent, attached } = desk();
  uploads.start('a', photo('a'));
  uploads.cancel('a');
  expect(sent[0]?.progress.signal.aborted).toBe(true);
  sent[0]?.answer(stored('x'));
  await settled();
  expect(attached).toEqual([]);
  expect(uploads.busy()).toBe(false);
});

test('a second file for the same figure replaces the first', async () => {
  const { uploads, sent, attached } = desk();
  uploads.start('a', photo('one'));
  uploads.start('a', photo('two'));
  sent[0]?.answer(stored('x'));
  sent[1]?.answer(stored('y'));
  await settled();
  expect(attached).toEqual(['a=y']);
});

test('who watches hears of progress', () => {
  const { uploads, sent } = desk();
  const heard: string[] = [];
  uploads.watch((id) => heard.push(`${id} ${JSON.stringify(uploads.of(id))}`));
  uploads.start('a', photo('a'));
  sent[0]?.progress.onProgress(0.5);
  expect(heard.at(-1)).toBe('a {"status":"uploading","name":"a","share":0.5}');
});

test('a photo that finds no way to the server goes again by itself, at once when the line is back', async () => {
  vi.useFakeTimers();
  try {
    const { uploads, sent, attached } = desk();
    uploads.start('a', photo('a'));
    sent[0]?.answer({ kind: 'unreachable' });
    await vi.advanceTimersByTimeAsync(0);
    expect(uploads.of('a')).toEqual({ status: 'failed', name: 'a', rule: 'unreachable' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
    sent[1]?.answer({ kind: 'unreachable' });
    await vi.advanceTimersByTimeAsync(0);
    uploads.retryUnreachable();
    expect(sent).toHaveLength(3);
    sent[2]?.answer(stored('x'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(3);
    expect(attached).toEqual(['a=x']);

    uploads.start('b', photo('b'));
    sent[3]?.answer({ kind: 'unreachable' });
    await vi.advanceTimersByTimeAsync(0);
    uploads.cancel('b');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(4);
  } finally {
    vi.useRealTimers();
  }
});

test('a file is let go when it is stored, refused for good or given up, and kept while it may still arrive', async () => {
  const { uploads, sent, over } = desk();
  const answers: [string, PhotoAnswer, string[]][] = [
    ['stored', stored('x'), ['stored']],
    ['damaged', { kind: 'refused', rule: 'damaged' }, ['damaged']],
    ['busy', { kind: 'refused', rule: 'busy' }, []],
    ['signedOut', { kind: 'signedOut' }, []],
    ['unreachable', { kind: 'unreachable' }, []],
  ];
  for (const [figureId, answer, expected] of answers) {
    over.length = 0;
    uploads.start(figureId, photo(figureId));
    sent.at(-1)?.answer(answer);
    await settled();
    expect(over).toEqual(expected);
  }
  uploads.cancel('busy');
  expect(over).toEqual(['busy']);
  uploads.stop();
});
