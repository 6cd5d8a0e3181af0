import { getSchema } from '@tiptap/core';
import type { Attrs } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { markTypes, nodeTypes } from '#content/manuscript.ts';
import { schema } from '#content/schema.ts';
import { photoUploads } from './figures/uploads.ts';
import { editorExtensions } from './manuscript-behaviour.ts';
import { plainWords } from './testing/words.ts';
import { pageTools } from './tools/page-tools.ts';

const editorSchema = getSchema(
  editorExtensions({
    version: 0,
    words: plainWords,
    page: pageTools(),
    figures: {
      uploads: photoUploads({ upload: async () => ({ kind: 'cancelled' }), attach() {} }),
      photoUrl: (assetId) => assetId,
      takeFiles() {},
      editAlt() {},
    },
    paste: { newId: () => 'id', addDocuments() {}, addPhotos() {}, uploadPhoto() {}, imported() {} },
  }),
);

test('the editor has exactly the nodes and marks of content/', () => {
  expect(Object.keys(editorSchema.nodes).sort()).toEqual([...nodeTypes].sort());
  expect(Object.keys(editorSchema.marks).sort()).toEqual([...markTypes].sort());
});

test('every node may hold the same, with the same marks, and behaves the same under editing', () => {
  for (const name of nodeTypes) {
    const [ours, theirs] = [editorSchema.nodes[name], schema.nodes[name]];
    const { content, marks, group, isolating, defining, draggable, selectable, inline, atom } =
      ours?.spec ?? {};
    expect(theirs?.spec, name).toMatchObject(
      JSON.parse(
        JSON.stringify({ content, marks, group, isolating, defining, draggable, selectable, inline, atom }),
      ),
    );
  }
});

test('every attribute has the same default and the same judge', () => {
  for (const name of nodeTypes) {
    const [ours, theirs] = [editorSchema.nodes[name], schema.nodes[name]];
    expect(attributesOf(ours?.spec.attrs), name).toEqual(attributesOf(theirs?.spec.attrs));
  }
  for (const name of markTypes) {
    const [ours, theirs] = [editorSchema.marks[name], schema.marks[name]];
    expect(attributesOf(ours?.spec.attrs), name).toEqual(attributesOf(theirs?.spec.attrs));
    expect(ours?.spec.inclusive, name).toBe(theirs?.spec.inclusive);
    expect(ours?.spec.excludes, name).toBe(theirs?.spec.excludes);
  }
});

function attributesOf(attrs: Attrs | undefined): string[] {
  return Object.entries(attrs ?? {}).map(
    ([name, { default: value, validate }]) => `${name}=${JSON.stringify(value)} ${typeof validate}`,
  );
}
