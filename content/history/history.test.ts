import { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schema } from '#content/schema.ts';
import { everyNode, figure, manuscript, paragraph, text } from '#content/testing/sample-manuscript.ts';
import type { AuthorSpan } from './author-spans.ts';
import { authoredText, lettersByAuthor } from './authored-text.ts';
import type { Origin } from './authors-after.ts';
import { foldSteps, type LoggedStep, type Moment } from './fold-steps.ts';
import { restoringBlock, restoringWhole } from './restoring-step.ts';

const build = (json: unknown) => Node.fromJSON(schema, json);
const startWith = (...words: string[]): Moment => {
  const doc = build(manuscript(...words.map((one) => paragraph(text(one)))));
  return { version: 0, doc, authors: [{ from: 0, to: doc.content.size, by: 'lan' }] };
};

/** The moment after somebody's edit. */
function edited(moment: Moment, by: string, edit: (tr: Transform) => Transform, origin?: Origin): Moment {
  const steps = edit(new Transform(moment.doc)).steps.map(
    (step, index): LoggedStep => ({ version: moment.version + index + 1, step: step.toJSON(), by }),
  );
  return foldSteps(moment, steps, () => origin);
}

/** Where these words begin. */
function at({ doc }: Moment, words: string): number {
  let found = -1;
  doc.descendants((node, pos) => {
    const index = node.text?.indexOf(words) ?? -1;
    if (found < 0 && index >= 0) found = pos + index;
  });
  return found;
}

/** The body as `lan:Tối |minh:nay` for each text block under headline and standfirst. */
function bylines({ doc, authors }: Moment): string[] {
  const runs = authoredText(doc, authors);
  const lines: string[] = [];
  doc.forEach((_, __, index) => {
    const own = Object.entries(runs).filter(([key]) => key.startsWith(`0.${index}.`));
    if (index > 1)
      lines.push(own.flatMap(([, pieces]) => pieces.map(({ by, text }) => `${by}:${text}`)).join('|'));
  });
  return lines;
}

describe('who wrote which words', () => {
  const start = startWith('Tối nay họp.', 'Chiều nay nghỉ.');

  test('what is typed inside of another person’s sentence is the typist’s, the rest stays', () => {
    const after = edited(start, 'minh', (tr) => tr.insert(at(start, 'họp'), schema.text('đã ')));
    expect(bylines(after)[0]).toBe('lan:Tối nay |minh:đã |lan:họp.');
  });

  test('a word put in the place of another keeps the letters that both share', () => {
    const from = at(start, 'nghỉ');
    const after = edited(start, 'minh', (tr) => tr.replaceWith(from, from + 4, schema.text('ngủ')));
    expect(bylines(after)[1]).toBe('lan:Chiều nay ng|minh:ủ|lan:.');
  });

  test('bold, a split and a join change nobody’s words', () => {
    const from = at(start, 'nay');
    const after = edited(start, 'minh', (tr) =>
      tr.addMark(from, from + 3, schema.mark('bold')).split(at(start, ' họp')),
    );
    expect(bylines(after).slice(0, 2)).toEqual(['lan:Tối |lan:nay', 'lan: họp.']);
    const joined = edited(after, 'thuy', (tr) => tr.join(at(after, ' họp') - 1));
    expect(lettersByAuthor(authoredText(joined.doc, joined.authors)).has('thuy')).toBe(false);
  });

  test('a paragraph moved by one step stays its writer’s', () => {
    const [first, second] = [start.doc.child(2), start.doc.child(3)];
    const from = at(start, 'Tối') - 1;
    const after = edited(start, 'minh', (tr) =>
      tr.replaceWith(from, from + first.nodeSize + second.nodeSize, [second, first]),
    );
    expect(bylines(after)).toEqual(['lan:Chiều nay nghỉ.', 'lan:Tối nay họp.']);
  });

  test('a paragraph that is cut and put in elsewhere stays its writer’s; what is copied from elsewhere does not', () => {
    const first = start.doc.child(2);
    const from = at(start, 'Tối') - 1;
    const cut = edited(start, 'minh', (tr) => tr.delete(from, from + first.nodeSize));
    const put = edited(start, 'minh', (tr) =>
      tr.delete(from, from + first.nodeSize).insert(from + start.doc.child(3).nodeSize, first),
    );
    expect(bylines(put)).toEqual(['lan:Chiều nay nghỉ.', 'lan:Tối nay họp.']);
    const other = edited(cut, 'thuy', (tr) => tr.insert(from, first));
    expect(bylines(other)[0]).toBe('thuy:Tối nay họp.');
  });

  test('restored words belong to whoever wrote them first', () => {
    const from = at(start, 'Chiều') - 1;
    const gone = edited(start, 'minh', (tr) => tr.delete(from, from + start.doc.child(3).nodeSize));
    const whole = restoringWhole(gone.doc, start.doc);
    if (!whole) throw new Error('nothing to restore');
    const log = [{ version: gone.version + 1, step: whole.step, by: 'thuy' }];
    const back = foldSteps(gone, log, () => ({ authors: start.authors, from: whole.from }));
    expect(back.doc.eq(start.doc)).toBe(true);
    expect(bylines(back)[1]).toBe('lan:Chiều nay nghỉ.');
  });
});

describe('the log', () => {
  test('a gap and a step that does not fit are damage, named by version', () => {
    const start = startWith('Một.');
    const step = new Transform(start.doc).insert(at(start, 'Một'), schema.text('x')).steps[0]?.toJSON();
    expect(() => foldSteps(start, [{ version: 2, step, by: 'lan' }])).toThrow('step 2 of the log');
    const beyond = { stepType: 'replace', from: 900, to: 901 };
    expect(() => foldSteps(start, [{ version: 1, step: beyond, by: 'lan' }])).toThrow('step 1 of the log');
  });
});

describe('restoring', () => {
  const then = build(manuscript(paragraph(text('Một.')), figure('Lễ ký.'), paragraph(text('Hai.'))));

  test.each([
    ['where words were written', { replaces: 2 }, manuscript(paragraph(text('Một mới.')))],
    ['where it stood, between two others', { after: 2 }, manuscript(paragraph(text('Ba.')))],
    ['at the end', { after: 3 }, manuscript(paragraph(text('Ba.')))],
  ])('one block comes back %s', (_, landing, now) => {
    const doc = build(now);
    const restoring = restoringBlock(doc, then, 2, landing);
    const after = foldSteps({ version: 0, doc, authors: [] }, [
      { version: 1, step: restoring?.step, by: 'lan' },
    ]);
    const place = 'replaces' in landing ? landing.replaces : landing.after;
    expect(after.doc.child(place).textContent).toBe('Một.');
    expect(after.doc.childCount).toBe(doc.childCount + ('after' in landing ? 1 : 0));
  });

  test('what is there already asks for no step', () => {
    expect(restoringWhole(then, then)).toBeUndefined();
    expect(restoringBlock(then, then, 3, { replaces: 3 })).toBeUndefined();
    expect(restoringBlock(then, then, 9, { after: 1 })).toBeUndefined();
  });

  test('any manuscript becomes any other in one step', () => {
    const blocks = fc.array(fc.constantFrom('aa', 'aaa', 'ab', 'ba', 'b', 'abab'), {
      minLength: 1,
      maxLength: 6,
    });
    const docOf = (words: string[]) => build(manuscript(...words.map((one) => paragraph(text(one)))));
    fc.assert(
      fc.property(blocks, blocks, (one, other) => {
        const [now, goal] = [docOf(one), docOf(other)];
        const restoring = restoringWhole(now, goal);
        if (!restoring) return now.eq(goal);
        const log = [{ version: 1, step: restoring.step, by: 'lan' }];
        return foldSteps({ version: 0, doc: now, authors: [] }, log).doc.eq(goal);
      }),
    );
  });
});

/** A random edit at random places, as editors make them. */
const anyEdit = fc.record({
  kind: fc.constantFrom('type', 'delete', 'split', 'bold'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 6 }),
  by: fc.constantFrom('lan', 'minh', 'thuy'),
});

test('after any edits spans are sorted, apart, inside of the text, and name somebody for every letter', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
      const doc = build(everyNode());
      let moment: Moment = { version: 0, doc, authors: [{ from: 0, to: doc.content.size, by: 'lan' }] };
      for (const edit of edits) moment = edited(moment, edit.by, (tr) => apply(tr, edit));
      const { authors, doc: last } = moment;
      return inOrder(authors, last.content.size) && allNamed(moment);
    }),
    { numRuns: 60 },
  );
});

type Edit = { kind: string; at: number; length: number };

function apply(tr: Transform, { kind, at: share, length }: Edit): Transform {
  const places: { from: number; to: number }[] = [];
  tr.doc.descendants((node, pos) => {
    if (node.isText) places.push({ from: pos, to: pos + node.nodeSize });
  });
  const place = places[Math.floor(share * (places.length - 1))];
  if (!place) return tr;
  const end = Math.min(place.to, place.from + length);
  if (kind === 'type') return tr.insert(end, schema.text('chữ'));
  if (kind === 'delete') return tr.delete(place.from, end);
  if (kind === 'bold') return tr.addMark(place.from, end, schema.mark('bold'));
  return tr.doc.resolve(end).parent.type.name === 'paragraph' ? tr.split(end) : tr;
}

function inOrder(authors: readonly AuthorSpan[], size: number): boolean {
  return authors.every(
    ({ from, to }, index) => from < to && to <= size && from >= (authors[index - 1]?.to ?? 0),
  );
}

function allNamed({ doc, authors }: Moment): boolean {
  const runs = Object.values(authoredText(doc, authors)).flat();
  return runs.map(({ text: piece }) => piece).join('') === doc.textBetween(0, doc.content.size, '', '');
}
