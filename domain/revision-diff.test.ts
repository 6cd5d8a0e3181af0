import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#content/canonical.ts';
import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import { processorTime } from '#content/testing/processor-time.ts';
import { emptyMetadata } from './metadata.ts';
import { type BlockChange, compareRevisions } from './revision-diff.ts';
import { figure, manuscript, text } from './testing/sample-article.ts';

const metadata = emptyMetadata();
const opening = text('paragraph', 'Báo cáo nêu rõ các kết quả của năm qua.');
const closing = text('paragraph', 'Hội nghị bế mạc vào cuối buổi chiều cùng ngày.');

function blocksOf(before: ManuscriptJSON, after: ManuscriptJSON): BlockChange[] {
  return compareRevisions({ doc: before, metadata }, { doc: after, metadata }).blocks;
}

function page(...body: NodeJSON[]): ManuscriptJSON {
  return manuscript('Hội nghị sơ kết', 'Sáng 5-1, đơn vị tổ chức hội nghị.', ...body);
}

function linked(href: string): NodeJSON {
  const marks = [{ type: 'link' as const, attrs: { href } }];
  return { type: 'paragraph', content: [{ type: 'text', text: 'xem nghị quyết', marks }] };
}

describe('what changed between two revisions', () => {
  test('nothing, when nothing did', () => {
    expect(blocksOf(page(opening, figure()), page(opening, figure()))).toEqual([]);
  });

  test('a rewritten paragraph, by syllable', () => {
    const after = text('paragraph', 'Báo cáo nêu rõ các thành tích của năm qua.');
    expect(blocksOf(page(opening, closing), page(after, closing))).toEqual([
      {
        kind: 'rewritten',
        block: 'paragraph',
        position: 2,
        runs: [
          { kind: 'same', text: 'Báo cáo nêu rõ các ' },
          { kind: 'removed', text: 'kết quả' },
          { kind: 'added', text: 'thành tích' },
          { kind: 'same', text: ' của năm qua.' },
        ],
      },
    ]);
  });

  test.each<[string, NodeJSON[], NodeJSON[], Partial<BlockChange>[]]>([
    ['a paragraph more', [opening], [opening, closing], [{ kind: 'added', position: 3 }]],
    ['a paragraph less', [opening, closing], [closing], [{ kind: 'removed', position: 2 }]],
    ['something else in its place', [opening], [closing], [{ kind: 'removed' }, { kind: 'added' }]],
    [
      'a paragraph moved',
      [opening, closing, figure()],
      [closing, figure(), opening],
      [{ kind: 'moved', position: 4 }],
    ],
    [
      'a link that leads elsewhere',
      [linked('https://a.vn')],
      [linked('https://b.vn')],
      [{ kind: 'reformatted', links: { before: ['https://a.vn'], after: ['https://b.vn'] } }],
    ],
    ['another photo', [figure()], [figure({ assetId: 'a2' })], [{ kind: 'photoChanged', figure: 1 }]],
    [
      'another alt text',
      [figure()],
      [figure({ alt: 'Khác' })],
      [{ kind: 'rewritten', part: 'alt', figure: 1 }],
    ],
    [
      'another caption and credit',
      [figure()],
      [figure({ caption: 'Khác', credit: 'TTXVN' })],
      [{ part: 'caption' }, { part: 'credit' }],
    ],
    [
      'another place on the page',
      [figure()],
      [figure({ align: 'wide' })],
      [{ kind: 'reformatted', block: 'figure' }],
    ],
    [
      'a figure moved and recaptioned',
      [figure(), opening],
      [opening, figure({ caption: 'Khác' })],
      [{ kind: 'moved' }, { part: 'caption' }],
    ],
  ])('%s', (_, before, after, expected) => {
    const changes = blocksOf(page(...before), page(...after));
    expect(changes).toHaveLength(expected.length);
    for (const [index, change] of expected.entries()) expect(changes[index]).toMatchObject(change);
  });

  test('the details, each on one line', () => {
    const after = {
      ...metadata,
      section: 'doi-song',
      byline: [{ roles: ['tin'], name: 'Kim Anh' }],
      dateline: { mark: null, place: 'Huế', date: '2023-01-05' },
      sensitive: true,
    };
    const doc = page(opening);
    expect(compareRevisions({ doc, metadata }, { doc, metadata: after })).toEqual({
      blocks: [],
      details: [
        { detail: 'section', before: '', after: 'doi-song' },
        { detail: 'byline', before: '', after: 'tin: Kim Anh' },
        { detail: 'dateline', before: '', after: 'Huế · 2023-01-05' },
        { detail: 'sensitive', before: 'false', after: 'true' },
      ],
    });
  });
});

const words = fc
  .array(fc.constantFrom('hội', 'nghị', 'đại', 'biểu', 'dự'), { maxLength: 6 })
  .map((all) => all.join(' '));
const block = fc.oneof(
  words.map((some) => text('paragraph', some)),
  words.map((some) => text('heading', some)),
  fc.constantFrom('https://a.vn', 'https://b.vn').map(linked),
  fc
    .record({
      id: fc.constantFrom('f1', 'f2'),
      caption: words,
      align: fc.constantFrom('left' as const, 'wide' as const),
    })
    .map(figure),
);
const anyPage = fc
  .tuple(words, words, fc.array(block, { maxLength: 8 }))
  .map(([a, b, body]) => manuscript(a, b, ...body));

test('no change hides: two documents differ exactly when something is listed', () => {
  fc.assert(
    fc.property(anyPage, anyPage, (before, after) => {
      const isSame = canonicalJson(before) === canonicalJson(after);
      expect(blocksOf(before, after).length === 0).toBe(isSame);
      expect(blocksOf(after, after)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('every word that came or went stands in a run', () => {
  const countOf = (doc: ManuscriptJSON) => JSON.stringify(doc).match(/hội|nghị|đại|biểu|dự/g)?.length ?? 0;
  fc.assert(
    fc.property(anyPage, anyPage, (before, after) => {
      const runs = blocksOf(before, after).flatMap((change) => change.runs);
      const counted = (kind: string) =>
        runs
          .filter((run) => run.kind === kind)
          .reduce((sum, run) => sum + (run.text.match(/hội|nghị|đại|biểu|dự/g)?.length ?? 0), 0);
      expect(counted('added') - counted('removed')).toBe(countOf(after) - countOf(before));
    }),
    { numRuns: 1000 },
  );
});

test('hundreds of paragraphs written anew are compared at once', () => {
  const many = (word: string) =>
    page(...Array.from({ length: 400 }, (_, index) => text('paragraph', `${word} ${index}`)));
  const [before, after] = [many('cũ'), many('mới')];
  let blocks = 0;
  const worked = processorTime(2000, () => {
    blocks = blocksOf(before, after).length;
  });
  expect(blocks).toBeGreaterThanOrEqual(400);
  expect(worked).toBeLessThan(2000);
});
