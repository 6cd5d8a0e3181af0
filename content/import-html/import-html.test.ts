import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import { parseManuscript } from '#content/parse-manuscript.ts';
import { importHtml } from './import-html.ts';
import { features, featuresOf } from './testing/features.ts';
import { fixtures, imported } from './testing/fixtures.ts';
import { outlineOf } from './testing/outline.ts';

const all = fixtures();
const sources = ['word', 'googleDocs', 'libreOffice', 'outlook', 'web', 'oldSystem'];

function manuscriptOf(blocks: ManuscriptJSON['content']): ManuscriptJSON {
  const body = blocks.length > 0 ? blocks : [{ type: 'paragraph' as const }];
  return { type: 'doc', content: [{ type: 'headline' }, { type: 'sapo' }, ...body] };
}

describe('what other programs put on the clipboard', () => {
  test.each(all.map((fixture) => [fixture.source, fixture.name, fixture] as const))(
    '%s: %s',
    (source, _, fixture) => {
      const result = imported(fixture.html);
      expect(outlineOf(result)).toBe(fixture.outline);
      expect(result.report.source).toBe(source);
      const parsed = parseManuscript(manuscriptOf(result.blocks));
      expect(parsed.ok ? [] : parsed.problem).toEqual([]);
    },
  );

  test('every source has three fixtures or more', () => {
    const counts = sources.map((source) => all.filter((fixture) => fixture.source === source).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });

  test('the table of docs/paste-sources.md is what these fixtures show', () => {
    const shown = all.map(({ source, name, html }) => {
      const result = imported(html);
      return { source, name, features: featuresOf(result, outlineOf(result), html) };
    });
    const cell = (feature: string, source: string) =>
      shown
        .filter((one) => one.source === source && one.features.includes(feature))
        .map(({ name }) => name)
        .join(', ');
    const lines = features.map(
      ({ name }) => `${name}: ${sources.map((source) => cell(name, source) || '–').join(' | ')}`,
    );
    const page = readFileSync('docs/paste-sources.md', 'utf8');
    const table = page
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
      .slice(1)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((part) => part.trim()),
      )
      .map(([name, ...cells]) => `${name}: ${cells.join(' | ')}`);
    expect(table).toEqual(lines);
  });
});

describe('whatever HTML comes', () => {
  const word = fc.constantFrom('mưa', 'đê', 'hội', 'nghị', 'left', 'del', '\u00A0', 'a\u0323', ' ');
  const name = fc.constantFrom(
    ...'p div span b i ul ol li table tr td th blockquote h1 h4 figure figcaption img br a sup section font center pre'.split(
      ' ',
    ),
  );
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      fc.tuple(name, fc.array(tie('html'), { maxLength: 4 })).map(([tag, inner]) => {
        const attributes = tag === 'img' ? ' src="/a.jpg"' : tag === 'a' ? ' href="https://vidu.vn/a"' : '';
        return `<${tag}${attributes}>${inner.join('')}</${tag}>`;
      }),
    ),
  }));

  test('the result is a manuscript, and no word is lost', () => {
    fc.assert(
      fc.property(html, (page) => {
        const result = imported(page);
        const parsed = parseManuscript(manuscriptOf(result.blocks));
        expect(parsed.ok ? [] : parsed.problem).toEqual([]);
        const kept = JSON.stringify(result.blocks);
        const shown = page.replace(/<[^>]*>/g, '');
        for (const letters of ['mưa', 'đê', 'hội', 'nghị'])
          if (shown.includes(letters)) expect(kept).toContain(letters);
      }),
      { numRuns: 300 },
    );
  });

  test('thousands of elements inside each other lose their look, not their words', () => {
    // Built by hand: the parser itself gives up at some two thousand levels.
    let inner: Element['children'][number] = { type: 'text', value: 'đáy' };
    for (let level = 0; level < 3000; level += 1)
      inner = { type: 'element', tagName: 'div', properties: {}, children: [inner] };
    const deep: Root = { type: 'root', children: [inner] };
    expect(outlineOf(importHtml(deep, { newId: () => 'f' }))).toBe('đáy');
  });

  test('the tree that is given is not changed', () => {
    const tree = fromHtml(all[0]?.html ?? '');
    const before = JSON.stringify(tree);
    importHtml(tree, { newId: () => 'f' });
    expect(JSON.stringify(tree)).toBe(before);
  });
});

describe('text in old fonts', () => {
  const paragraphs = (html: string) => outlineOf(imported(html)).split('\n');

  test('is read by paragraph: what is Unicode already stays in all of its runs', () => {
    const page = `<div style='font-family:".VnTime"'><p>trên <b>biển</b></p><p>tr\u00AAn</p></div>`;
    expect(paragraphs(page)).toEqual(['trên **biển**', 'trên']);
  });

  test('finds its marks again where a run was cut between letter and mark', () => {
    expect(paragraphs('<p><font face="VNI-Times">Tie<span>áng Vie<b>ät</b></span></font></p>')).toEqual([
      'Tiếng Việ**t**',
    ]);
  });

  test('is counted when no table of ours knows it', () => {
    expect(imported('<p><font face="VPS Times">Häi</font></p>').report.legacy.unknown).toBe(1);
  });
});
