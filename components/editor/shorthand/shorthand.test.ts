import { history, undo } from '@tiptap/pm/history';
import type { EditorState, Plugin, Transaction } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { block, caretInEmpty, manuscript, picture, stateOf } from '#components/editor/testing/manuscripts.ts';
import { shorthand } from './shorthand-plugin.ts';

const plugin = shorthand();
const plugins: Plugin[] = [plugin, history()];
const empty = (type: 'paragraph' | 'headline' | 'sapo' = 'paragraph') =>
  caretInEmpty(stateOf(manuscript('', '', block('paragraph')), undefined, plugins), type);

/** Types as the editor does: letter by letter, each first offered to the plugin. */
function type(start: EditorState, letters: string, composing = false): EditorState {
  const view = viewOf(start, composing);
  for (const letter of letters) {
    const { from, to } = view.state.selection;
    const handle = plugin.props.handleTextInput ?? (() => false);
    const taken = Reflect.apply(handle, plugin, [view, from, to, letter]);
    if (!taken) view.dispatch(view.state.tr.insertText(letter));
  }
  return view.state;
}

function backspace(start: EditorState): EditorState | 'not ours' {
  const view = viewOf(start, false);
  const handle = plugin.props.handleKeyDown ?? (() => false);
  return Reflect.apply(handle, plugin, [view, { key: 'Backspace' }]) ? view.state : 'not ours';
}

function viewOf(start: EditorState, composing: boolean) {
  const view = {
    state: start,
    composing,
    dispatch(transaction: Transaction) {
      view.state = view.state.apply(transaction);
    },
  };
  return view;
}

const body = (state: EditorState) => picture(state).replace('headline, sapo, ', '');

describe('at the start of a line', () => {
  test.each([
    ['## ', 'heading(|)'],
    ['### ', 'heading(|)'],
    ['- ', 'bulletList(listItem(paragraph(|)))'],
    ['* ', 'bulletList(listItem(paragraph(|)))'],
    ['1. ', 'orderedList(listItem(paragraph(|)))'],
    ['> ', 'quote(paragraph(|), attribution)'],
    ['# ', 'paragraph(# |)'],
    ['2. ', 'paragraph(2. |)'],
    ['Năm - ', 'paragraph(Năm - |)'],
  ])('"%s" gives %s', (typed, expected) => {
    expect(body(type(empty(), typed))).toBe(expected);
  });

  test('a heading by shorthand has the level that was typed', () => {
    expect(type(empty(), '### ').selection.$from.parent.attrs.level).toBe(3);
  });

  test('text that already stands there stays', () => {
    const state = stateOf(manuscript('T', 'S', block('paragraph', 'Kết quả')), '|Kết quả', plugins);
    expect(picture(type(state, '## '))).toContain('heading(|Kết quả)');
  });

  test('not in the headline, not in the sapo, not while composing', () => {
    expect(picture(type(empty('headline'), '- '))).toContain('headline(- |)');
    expect(picture(type(empty('sapo'), '> '))).toContain('sapo(> |)');
    expect(body(type(empty(), '## ', true))).toBe('paragraph(## |)');
  });
});

describe('around words', () => {
  test.each([
    ['**Điện Biên** ', 'paragraph(bold(Điện Biên),  |)'],
    ['Tại *Cần Thơ* ', 'paragraph(Tại , italic(Cần Thơ),  |)'],
    ['3 * 4 * ', 'paragraph(3 * 4 * |)'],
    ['a*b* ', 'paragraph(a*b* |)'],
    ['** ', 'paragraph(** |)'],
    ['**một* ', 'paragraph(**một* |)'],
  ])('"%s" gives %s', (typed, expected) => {
    expect(body(type(empty(), typed))).toBe(expected);
  });

  test('a headline takes no mark', () => {
    expect(picture(type(empty('headline'), '**Tin** '))).toContain('headline(**Tin** |)');
  });
});

describe('signs', () => {
  test.each([
    ['Ông nói: "Giữ đê" ', 'Ông nói: “Giữ đê” '],
    ['"Giữ đê", ', '“Giữ đê”, '],
    ['Còn nữa... ', 'Còn nữa… '],
    ['Hà Nội -- ', 'Hà Nội – '],
    ['15" và 17" ', '15" và 17" '],
  ])('“%s” becomes “%s”, and one Backspace gives back what was typed', (typed, expected) => {
    const done = type(empty(), typed);
    expect(done.doc.child(2).textContent).toBe(expected);
    const back = backspace(done);
    if (typed === expected) expect(back).toBe('not ours');
    else expect(back === 'not ours' ? back : back.doc.child(2).textContent).toBe(typed);
  });

  test('also in a headline, and not while a word is composed', () => {
    expect(picture(type(empty('headline'), 'Gọi là "đê" '))).toContain('headline(Gọi là “đê” |)');
    expect(body(type(empty(), 'Còn nữa... ', true))).toBe('paragraph(Còn nữa... |)');
  });
});

describe('taken back', () => {
  test.each(['## ', '- ', '1. ', '> ', '**Điện Biên** ', 'Tại *Cần Thơ* ', 'Còn... '])(
    'after "%s" one Backspace, or one undo, gives exactly what was typed',
    (typed) => {
      const done = type(empty(), typed);
      const asTyped = `paragraph(${typed}|)`;
      const back = backspace(done);
      expect(back === 'not ours' ? back : body(back)).toBe(asTyped);
      let undone = done;
      undo(done, (transaction) => {
        undone = done.apply(transaction);
      });
      expect(body(undone)).toBe(asTyped);
    },
  );

  test('later Backspaces are ordinary ones', () => {
    expect(backspace(type(type(empty(), '## '), 'a'))).toBe('not ours');
    expect(backspace(empty())).toBe('not ours');
  });

  test('what is typed after it is undone by itself', () => {
    const written = type(type(empty(), '- '), 'mục');
    let once = written;
    undo(written, (transaction) => {
      once = written.apply(transaction);
    });
    expect(body(once)).toBe('bulletList(listItem(paragraph(|)))');
  });
});
