import { describe, expect, test } from 'vitest';
import { emptyMetadata, metadataSchema } from './metadata.ts';
import { revisionHash } from './revision-hash.ts';

const full = {
  ...emptyMetadata(),
  section: 'quoc-phong',
  tags: ['hội nghị'],
  byline: [{ roles: ['tin', 'ảnh'], name: 'Kim Anh' }],
  dateline: { mark: 'QĐND', place: 'Hà Nội', date: '2023-01-05' },
};

describe('metadata', () => {
  test('takes what is complete, and the little that a new article knows', () => {
    expect(metadataSchema.parse(full)).toEqual(full);
    expect(metadataSchema.parse(emptyMetadata('en'))).toEqual(emptyMetadata('en'));
  });

  test('cleans every line at the border', () => {
    const untidy = {
      ...full,
      tags: ['  hội\u00A0nghị '.normalize('NFD')],
      byline: [{ roles: [], name: 'Ðức\u200B Hòa' }],
    };
    expect(metadataSchema.parse(untidy)).toMatchObject({ tags: ['hội nghị'], byline: [{ name: 'Đức Hòa' }] });
  });

  test.each([
    ['an unknown field', { ...full, admin: true }],
    ['an unknown field inside', { ...full, dateline: { ...full.dateline, time: '8:30' } }],
    ['a day that does not exist', { ...full, dateline: { ...full.dateline, date: '2023-02-30' } }],
    ['a slug that is no slug', { ...full, slug: '../desk' }],
    ['a section that is no slug', { ...full, section: 'Quốc phòng' }],
    ['an empty tag', { ...full, tags: ['\u200B '] }],
    ['too many tags', { ...full, tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }],
    ['a name of 10,000 letters', { ...full, byline: [{ roles: [], name: 'a'.repeat(10_000) }] }],
    ['another language', { ...full, language: 'fr' }],
    ['a missing field', { section: null }],
  ])('refuses %s', (_, value) => {
    expect(metadataSchema.safeParse(value).success).toBe(false);
  });
});

describe('the hash of a revision', () => {
  const doc = { type: 'doc' as const, content: [{ type: 'headline' as const }] };
  const revision = { articleId: 'a', doc, metadata: full, contributors: ['lan', 'minh'] };

  test('does not know the order or number of mentions of its writers, nor of keys', () => {
    const again = {
      ...revision,
      contributors: ['minh', 'lan', 'minh'],
      metadata: { ...full, tags: [...full.tags] },
    };
    expect(revisionHash(again)).toBe(revisionHash(revision));
    expect(revisionHash(revision)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['article', { ...revision, articleId: 'b' }],
    ['writer', { ...revision, contributors: ['lan'] }],
    ['letter', { ...revision, doc: { ...doc, content: [{ ...doc.content[0], type: 'sapo' as const }] } }],
    ['detail', { ...revision, metadata: { ...full, sensitive: true } }],
  ])('changes with every %s', (_, other) => {
    expect(revisionHash(other)).not.toBe(revisionHash(revision));
  });
});
