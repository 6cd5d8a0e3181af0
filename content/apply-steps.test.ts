import { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySteps } from './apply-steps.ts';
import type { ManuscriptJSON } from './manuscript.ts';
import { blockText } from './plain-text.ts';
import { schema } from './schema.ts';
import { processorTime } from './testing/processor-time.ts';
import { everyNode, figure, manuscript, paragraph, text } from './testing/sample-manuscript.ts';

const plain = manuscript(paragraph(text('Các đại biểu thảo luận.')));

/** The steps that `change` makes, as a browser would send them, and the document that they lead to. */
function stepsOf(doc: ManuscriptJSON, change: (tr: Transform) => void) {
  const transform = new Transform(Node.fromJSON(schema, doc));
  change(transform);
  return { steps: transform.steps.map((step) => step.toJSON() as unknown), doc: transform.doc.toJSON() };
}

/** Where the text of the body's first block begins. */
const bodyStart = Node.fromJSON(schema, plain).content.size - 'Các đại biểu thảo luận.'.length - 1;

function problemOf(steps: unknown[], doc = plain) {
  const applied = applySteps(doc, steps);
  return applied.ok ? undefined : applied.problem;
}

test('typing, marking, splitting and setting an attribute are applied', () => {
  const start = manuscript(figure('Quang cảnh'), paragraph(text('Một hai ba.')));
  const [headline, sapo] = Node.fromJSON(schema, start).children;
  const figureAt = (headline?.nodeSize ?? 0) + (sapo?.nodeSize ?? 0);
  const { steps, doc } = stepsOf(start, (tr) => {
    const paragraphAt = tr.doc.content.size - 12;
    tr.insert(paragraphAt, schema.text('Đầu: '));
    tr.addMark(paragraphAt, paragraphAt + 3, schema.mark('bold'));
    tr.split(paragraphAt + 5);
    tr.setNodeAttribute(figureAt, 'align', 'wide');
  });
  const applied = applySteps(start, steps);
  expect(applied.ok && applied.value.doc).toEqual(doc);
});

test('wrapping into a list is applied (a step that moves what it surrounds)', () => {
  const { steps, doc } = stepsOf(plain, (tr) => {
    const range = tr.doc.resolve(bodyStart).blockRange();
    if (range)
      tr.wrap(range, [{ type: schema.nodes.bulletList as never }, { type: schema.nodes.listItem as never }]);
  });
  expect(applySteps(plain, steps)).toEqual({ ok: true, value: { doc } });
});

test('no steps leave the manuscript as it is', () => {
  expect(applySteps(everyNode(), [])).toEqual({ ok: true, value: { doc: everyNode() } });
});

function insert(content: unknown, extra: object = {}) {
  return { stepType: 'replace', from: bodyStart, to: bodyStart, slice: { content, ...extra } };
}
const badLink = {
  type: 'text',
  text: 'x',
  marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
};
const bodyBlock = bodyStart - 1;
const insertedFigure = { stepType: 'replace', from: bodyBlock, to: bodyBlock };

test.each([
  ['nothing', null, 'notAnObject', 'steps[0]'],
  ['a list', [], 'notAnObject', 'steps[0]'],
  ['an unknown step', { stepType: 'setContent' }, 'badStructure', 'steps[0].stepType'],
  ['a step named constructor', { stepType: 'constructor' }, 'badStructure', 'steps[0].stepType'],
  ['a stray key', { stepType: 'replace', from: 1, to: 1, by: 'me' }, 'unknownAttribute', 'steps[0].by'],
  [
    'a __proto__ key',
    JSON.parse('{"stepType":"replace","from":1,"to":1,"__proto__":{}}'),
    'unknownAttribute',
    'steps[0].__proto__',
  ],
  ['a position as text', { stepType: 'replace', from: '1', to: 1 }, 'badStructure', 'steps[0].from'],
  ['a negative position', { stepType: 'replace', from: -1, to: 1 }, 'badStructure', 'steps[0].from'],
  ['a position beyond the end', { stepType: 'replace', from: 9999, to: 9999 }, 'badStructure', 'steps[0]'],
  ['an end before its start', { stepType: 'replace', from: 9, to: 4 }, 'badStructure', 'steps[0].to'],
  [
    'a gap outside',
    { stepType: 'replaceAround', from: 5, to: 9, gapFrom: 4, gapTo: 8, insert: 0 },
    'badStructure',
    'steps[0].gapFrom',
  ],
  ['an unknown node', insert([{ type: 'iframe' }]), 'unknownNode', 'steps[0].slice.content[0].type'],
  [
    'an unknown mark',
    insert([{ type: 'text', text: 'x', marks: [{ type: 'u' }] }]),
    'unknownMark',
    'steps[0].slice.content[0].marks[0].type',
  ],
  ['a bad link', insert([badLink]), 'badLink', 'steps[0].slice.content[0].marks[0].attrs.href'],
  [
    'a bad link deep inside',
    insert([{ type: 'quote', content: [paragraph(badLink as never)] }]),
    'badLink',
    'steps[0].slice.content[0].content[0].content[0].marks[0].attrs.href',
  ],
  [
    'an unknown attribute',
    { ...insertedFigure, slice: { content: [figure('x', { onload: 'x' })] } },
    'unknownAttribute',
    'steps[0].slice.content[0].attrs.onload',
  ],
  [
    'a bad attribute',
    { ...insertedFigure, slice: { content: [figure('x', { focalX: 7 })] } },
    'badAttribute',
    'steps[0].slice.content[0].attrs.focalX',
  ],
  ['a stray key in a slice', insert([], { html: 'x' }), 'unknownAttribute', 'steps[0].slice.html'],
  [
    'an open side that is no number',
    insert([], { openStart: 'x' }),
    'badStructure',
    'steps[0].slice.openStart',
  ],
  [
    'a slice that is a list',
    { stepType: 'replace', from: 1, to: 1, slice: [] },
    'notAnObject',
    'steps[0].slice',
  ],
  ['content that is no list', insert({}), 'badStructure', 'steps[0].slice.content'],
  ['a NUL', insert([{ type: 'text', text: '\u0000' }]), 'badText', 'steps[0].slice.content[0].text'],
  ['a block inside text', insert([paragraph(text('x'))]), 'badStructure', 'steps[0]'],
  [
    'a figure without its parts',
    { ...insertedFigure, slice: { content: [{ type: 'figure' }] } },
    'badStructure',
    'steps[0]',
  ],
  ['the headline cut away', { stepType: 'replace', from: 0, to: 36 }, 'badStructure', 'steps[0]'],
  [
    'a bad link as a mark',
    {
      stepType: 'addMark',
      from: bodyStart,
      to: bodyStart + 3,
      mark: { type: 'link', attrs: { href: '//evil.example' } },
    },
    'badLink',
    'steps[0].mark.attrs.href',
  ],
  [
    'a mark on a block',
    { stepType: 'addNodeMark', pos: bodyBlock, mark: { type: 'bold' } },
    'badStructure',
    'steps[0]',
  ],
  [
    'an unknown attribute of a block',
    { stepType: 'attr', pos: bodyBlock, attr: 'style', value: 'x' },
    'unknownAttribute',
    'steps[0].value',
  ],
  [
    'an attribute of nothing',
    { stepType: 'attr', pos: 9999, attr: 'level', value: 2 },
    'badStructure',
    'steps[0].pos',
  ],
  [
    'an attribute of the document',
    { stepType: 'docAttr', attr: 'lang', value: 'en' },
    'unknownAttribute',
    'steps[0].value',
  ],
])('%s is refused', (_name, step, rule, at) => {
  expect(problemOf([step])).toMatchObject({ rule, at });
});

test('a bad attribute of a figure is refused, a good one is set', () => {
  const doc = manuscript(figure('x'), paragraph());
  const pos = doc.content.slice(0, 2).reduce((at, block) => at + blockText(block).length + 2, 0);
  expect(problemOf([{ stepType: 'attr', pos, attr: 'assetId', value: 'a/b' }], doc)).toMatchObject({
    rule: 'badAttribute',
  });
  expect(problemOf([{ stepType: 'attr', pos, attr: 'constructor', value: 'a' }], doc)).toMatchObject({
    rule: 'unknownAttribute',
  });
  expect(problemOf([{ stepType: 'attr', pos, attr: 'assetId', value: 'a1' }], doc)).toBeUndefined();
});

test('what is bad for a moment is refused too', () => {
  const undo = { stepType: 'replace', from: bodyStart, to: bodyStart + 1 };
  expect(problemOf([insert([badLink]), undo])).toMatchObject({ rule: 'badLink' });
});

test('the problem names the step that was wrong', () => {
  const good = { stepType: 'replace', from: bodyStart, to: bodyStart + 1 };
  expect(problemOf([good, good, { stepType: 'x' }])?.at).toBe('steps[2].stepType');
});

test('half a character left behind is refused', () => {
  const emoji = manuscript(paragraph(text('🙂')));
  const start = bodyStart;
  expect(problemOf([{ stepType: 'replace', from: start, to: start + 1 }], emoji)).toMatchObject({
    rule: 'badText',
  });
});

test('steps that are too deep or too large, alone or by what they add up to, are refused', () => {
  let deep: unknown = paragraph(text('x'));
  for (let level = 0; level < 3000; level += 1) deep = { type: 'listItem', content: [deep] };
  expect(problemOf([insert([deep])])).toEqual({ rule: 'tooDeep', at: 'steps' });
  expect(problemOf([insert([text('x'.repeat(2_000_000))])])).toEqual({ rule: 'tooLarge', at: 'steps' });
  const full = manuscript(paragraph(text('x'.repeat(900_000))), paragraph(text('Các đại biểu thảo luận.')));
  expect(problemOf([insert([text('y'.repeat(200_000))])], full)).toMatchObject({ rule: 'tooLarge' });
});

test('thousands of marks on one word are refused, sent at once or added one by one, and cost no time', () => {
  const comment = (n: number) => ({ type: 'comment', attrs: { threadId: `t${n}` } });
  const marks = Array.from({ length: 16_000 }, (_, n) => comment(n));
  const at = { from: bodyStart, to: bodyStart };
  const atOnce = [{ stepType: 'replace', ...at, slice: { content: [{ type: 'text', text: 'a', marks }] } }];
  const range = { from: bodyStart, to: bodyStart + 3 };
  const oneByOne = marks.slice(0, 1000).map((mark) => ({ stepType: 'addMark', ...range, mark }));
  const worked = processorTime(2000, () => {
    expect(problemOf(atOnce)).toMatchObject({ rule: 'badStructure', found: '16000 marks' });
    expect(problemOf(oneByOne)).toMatchObject({ rule: 'badStructure', at: 'steps[32]' });
  });
  expect(worked).toBeLessThan(2000);
});

test('no JSON value makes it throw', () => {
  fc.assert(fc.property(fc.array(fc.jsonValue()), (steps) => void applySteps(plain, steps)));
  const step = fc.record(
    {
      stepType: fc.constantFrom(
        'replace',
        'replaceAround',
        'addMark',
        'removeMark',
        'markSet',
        'addNodeMark',
        'attr',
        'docAttr',
      ),
      from: fc.integer({ min: -1, max: 90 }),
      to: fc.integer({ min: -1, max: 90 }),
      gapFrom: fc.nat(90),
      gapTo: fc.nat(90),
      insert: fc.nat(9),
      pos: fc.nat(90),
      attr: fc.constantFrom('level', '__proto__'),
      value: fc.jsonValue(),
      steps: fc.array(
        fc.constantFrom(null, { stepType: 'addMark', from: 3, to: 90, mark: { type: 'bold' } }),
      ),
      mark: fc.constantFrom({ type: 'bold' }, { type: 'link', attrs: { href: '/x' } }, null),
      slice: fc.constantFrom(
        null,
        { content: [text('x')] },
        { content: [paragraph(text('x'))], openStart: 1, openEnd: 9 },
      ),
    },
    { requiredKeys: ['stepType'] },
  );
  fc.assert(
    fc.property(step, (json) => void applySteps(plain, [json])),
    { numRuns: 500 },
  );
});

test('one typed letter in 5,000 words costs a few milliseconds', () => {
  const words = 'Hội nghị thống nhất kế hoạch giữ rừng đầu nguồn và bàn cách làm. '.repeat(3).trim();
  const doc = manuscript(...Array.from({ length: 120 }, () => paragraph(text(words))));
  const step = insert([text('a')]);
  for (let run = 0; run < 20; run += 1) applySteps(doc, [step]);
  const worked = processorTime(20 * 25, () => {
    for (let run = 0; run < 20; run += 1) expect(applySteps(doc, [step]).ok).toBe(true);
  });
  expect(worked / 20).toBeLessThan(25);
});
