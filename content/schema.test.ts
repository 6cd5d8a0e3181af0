import { expect, test } from 'vitest';
import { emptyManuscript } from './empty-manuscript.ts';
import { markTypes, nodeTypes } from './manuscript.ts';
import { parseManuscript } from './parse-manuscript.ts';
import { schema } from './schema.ts';

test('the schema has exactly the nodes and marks that the types name', () => {
  expect(Object.keys(schema.nodes).toSorted()).toEqual([...nodeTypes].toSorted());
  expect(Object.keys(schema.marks).toSorted()).toEqual([...markTypes].toSorted());
});

test('every attribute of every node and mark is judged', () => {
  const specs = [...Object.values(schema.nodes), ...Object.values(schema.marks)];
  for (const { name, spec } of specs) {
    for (const [attribute, { validate }] of Object.entries(spec.attrs ?? {})) {
      expect(validate, `${name}.${attribute}`).toBeTypeOf('function');
    }
  }
});

test('an empty body is filled with a paragraph', () => {
  expect(schema.topNodeType.createAndFill()?.toJSON()).toEqual(emptyManuscript());
});

test('the empty manuscript is a manuscript', () => {
  expect(parseManuscript(emptyManuscript())).toMatchObject({ ok: true });
});

test.each([
  ['headline', []],
  ['caption', ['comment']],
  ['credit', ['comment']],
  ['sapo', ['link', 'comment', 'italic']],
  ['paragraph', ['link', 'comment', 'bold', 'italic']],
])('%s allows the marks %j', (name, allowed) => {
  const type = schema.nodes[name];
  expect(markTypes.filter((mark) => schema.marks[mark] && type?.allowsMarkType(schema.marks[mark]))).toEqual(
    allowed,
  );
});
