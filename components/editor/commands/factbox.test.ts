import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { block, caretInEmpty, manuscript, picture, stateOf } from '#components/editor/testing/manuscripts.ts';
import { backspaceInFactbox, enterInFactbox, toggleFactbox } from './factbox.ts';

/** The state after a command; the document must be a manuscript again. */
function applied(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  next.doc.check();
  return next;
}

/** The document without headline and sapo. */
const body = (state: EditorState) => picture(state).replace(/^headline\(T\), sapo\(S\), /, '');

const list = block('bulletList', block('listItem', block('paragraph', 'Hai')));
const plain = manuscript('T', 'S', block('paragraph', 'Một'), list, block('paragraph', 'Ba'));
const boxed = manuscript(
  'T',
  'S',
  block('factbox', block('heading', 'Tít'), block('paragraph', 'Một'), block('paragraph')),
);

test('without a selection a new box comes below, the caret in its title', () => {
  expect(body(applied(stateOf(plain, 'Ba|'), toggleFactbox))).toBe(
    'paragraph(Một), bulletList(listItem(paragraph(Hai))), paragraph(Ba), factbox(heading(|), paragraph), paragraph',
  );
});

test('selected paragraphs and lists go into a box, and toggling again takes it away with no word lost', () => {
  const state = stateOf(plain);
  const all = state.apply(
    state.tr.setSelection(TextSelection.create(state.doc, 7, state.doc.content.size - 1)),
  );
  const wrapped = applied(all, toggleFactbox);
  expect(body(wrapped)).toMatch(/^factbox\(heading\(\|\), paragraph\(Một\), bulletList.*paragraph\(Ba\)\)$/);
  expect(applied(wrapped, toggleFactbox).doc.eq(state.doc)).toBe(true);
});

test('Enter goes from the title to the text, in an empty last paragraph it leaves the box', () => {
  const fresh = applied(stateOf(plain, 'Ba|'), toggleFactbox);
  expect(body(applied(fresh, enterInFactbox))).toContain('factbox(heading, paragraph(|))');
  expect(body(applied(caretInEmpty(stateOf(boxed), 'paragraph'), enterInFactbox))).toBe(
    'factbox(heading(Tít), paragraph(Một)), paragraph(|)',
  );
  expect(enterInFactbox(stateOf(boxed, 'Một|'))).toBe(false);
  expect(enterInFactbox(stateOf(boxed, 'Tít|'))).toBe(false);
});

test('Backspace at the start takes the box away, elsewhere it does nothing of its own', () => {
  expect(body(applied(stateOf(boxed, '|Tít'), backspaceInFactbox))).toBe(
    'heading(|Tít), paragraph(Một), paragraph',
  );
  expect(backspaceInFactbox(stateOf(boxed, '|Một'))).toBe(false);
});
