import { Node } from '@tiptap/pm/model';
import { Step, Transform } from '@tiptap/pm/transform';
import { expect, test } from 'vitest';
import { applySteps } from './apply-steps.ts';
import { schema } from './schema.ts';
import { manuscript, paragraph, text } from './testing/sample-manuscript.ts';

const words = 'Một hai ba bốn.';
const doc = manuscript(paragraph(text(words)));
const from = Node.fromJSON(schema, doc).content.size - words.length - 1;
const mark = { type: 'bold' };

function problemOf(steps: unknown) {
  const applied = applySteps(doc, [{ stepType: 'markSet', steps }]);
  return applied.ok ? undefined : applied.problem;
}

test('what takes back bold that covered a bold word marks the stretches around it as they were', () => {
  const transform = new Transform(Node.fromJSON(schema, doc));
  transform.addMark(from + 4, from + 7, schema.mark('bold'));
  const wide = Step.fromJSON(schema, { stepType: 'addMark', mark, from, to: from + words.length });
  const inverted = wide.invert(transform.doc);
  transform.step(wide).step(inverted);
  const steps: unknown[] = transform.steps.map((step) => step.toJSON());
  expect(steps[2]).toMatchObject({ stepType: 'markSet', steps: [{}, {}] });
  expect(applySteps(doc, steps)).toEqual({ ok: true, value: { doc: transform.doc.toJSON() } });
});

test('a set whose stretches were all deleted by others does nothing', () => {
  expect(problemOf([])).toBeUndefined();
});

const addMark = { stepType: 'addMark', from, to: from + 3, mark };
const badLink = { type: 'link', attrs: { href: '//evil.example' } };
const comments = Array.from({ length: 1_000 }, (_, n) => ({
  ...addMark,
  mark: { type: 'comment', attrs: { threadId: `t${n}` } },
}));

test.each([
  ['no list', {}, { at: 'steps[0].steps' }],
  ['nothing in it', [null], { at: 'steps[0].steps[0].stepType' }],
  ['a set in a set', [{ stepType: 'markSet', steps: [] }], { at: 'steps[0].steps[0].stepType' }],
  ['a text in a set', [{ stepType: 'replace', from, to: from }], { at: 'steps[0].steps[0].stepType' }],
  ['an end before its start', [{ ...addMark, to: 1 }], { at: 'steps[0].steps[0].to' }],
  ['a bad link', [{ ...addMark, mark: badLink }], { at: 'steps[0].steps[0].mark.attrs.href' }],
  ['a place beyond the end', [{ ...addMark, to: 9_999 }], { at: 'steps[0]' }],
  ['a thousand marks on one word', comments, { at: 'steps[0]', found: '1000 marks' }],
  ['a thousand and one stretches', Array(1_001).fill(addMark), { found: '1001 stretches' }],
])('a set of marks with %s is refused', (_name, steps, problem) => {
  expect(problemOf(steps)).toMatchObject(problem);
});
