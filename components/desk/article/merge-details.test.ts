import { expect, test } from 'vitest';
import { emptyMetadata } from '#domain/metadata.ts';
import { conflictsOf, mergeDetails } from './merge-details.ts';

test('a field that only I changed stays mine, one that only they changed becomes theirs', () => {
  const base = emptyMetadata();
  const mine = { ...base, section: 'kinh-te' };
  const theirs = { ...base, tags: ['sơ kết'] };
  expect(mergeDetails(base, mine, theirs)).toEqual({ ...base, section: 'kinh-te', tags: ['sơ kết'] });
});

test('a field that both changed stays as I wrote it', () => {
  const base = emptyMetadata();
  expect(mergeDetails(base, { ...base, section: 'y-te' }, { ...base, section: 'thoi-su' }).section).toBe(
    'y-te',
  );
});

test('a field that both changed to different values is a conflict; a field that agrees is none', () => {
  const base = emptyMetadata();
  const mine = { ...base, section: 'y-te', tags: ['sơ kết'] };
  const theirs = { ...base, section: 'thoi-su', tags: ['sơ kết'] };
  expect(conflictsOf(base, mine, theirs)).toEqual([{ detail: 'section', before: 'thoi-su', after: 'y-te' }]);
});
