import { baseKeymap, chainCommands } from '@tiptap/pm/commands';
import { history, undo } from '@tiptap/pm/history';
import type { Command, EditorState } from '@tiptap/pm/state';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import {
  block,
  caretInEmpty,
  figure,
  manuscript,
  picture,
  select,
  selectFirst,
  stateOf,
} from '#components/editor/testing/manuscripts.ts';
import { pageTools } from '#components/editor/tools/page-tools.ts';
import { manuscriptKeys } from '#components/editor/view/keys.ts';
import { toggleQuote } from './blocks.ts';
import { clearedSelection, selectFieldFirst } from './fields.ts';
import {
  deleteFigure,
  figureAround,
  fillFigure,
  findFigure,
  insertFigures,
  moveFigure,
  setFigure,
} from './figures.ts';
import { linkPlace, removeLink, setLink } from './links.ts';
import { toggleList } from './lists.ts';

/** The state after a command; the document must be a manuscript again. */
function applied(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  next.doc.check();
  return next;
}

const text = manuscript(
  'Tiêu đề',
  'Sapo',
  block('paragraph', 'Một.'),
  figure('f1', 'Cap', 'Nguồn'),
  block('paragraph', 'Hai.'),
);

/** What a key does, through all maps in their order. A KeyboardEvent is not needed for a plain key. */
function press(state: EditorState, ...keys: ('Enter' | 'Backspace' | 'Delete')[]): EditorState {
  return keys.reduce((now, key) => applied(now, keyCommand(key)), state);
}

function keyCommand(key: 'Enter' | 'Backspace' | 'Delete'): Command {
  const own: Command = (state, dispatch) => {
    const event = { key, keyCode: 0, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
    const view = { state, dispatch };
    const handle = manuscriptKeys(pageTools())[0]?.props.handleKeyDown;
    return Reflect.apply(handle ?? (() => false), null, [view, event]) === true;
  };
  const base = baseKeymap[key];
  return base ? chainCommands(own, base) : own;
}

describe('headline and sapo', () => {
  test('Enter in the headline goes to the sapo, Enter there to the text; neither is split', () => {
    expect(picture(press(stateOf(text, 'Tiêu| đề'), 'Enter'))).toContain('headline(Tiêu đề), sapo(|Sapo)');
    expect(picture(press(stateOf(text, 'Sa|po'), 'Enter'))).toContain('sapo(Sapo), paragraph(|Một.)');
  });

  test('Enter in the sapo above a photo makes a paragraph to write in', () => {
    const state = stateOf(manuscript('T', 'Sapo', figure('f1')), 'Sapo|');
    expect(picture(press(state, 'Enter'))).toBe(
      'headline(T), sapo(Sapo), paragraph(|), figure(caption, credit)',
    );
  });

  test('Backspace at the start of the sapo and of the text pulls nothing into the field above', () => {
    for (const at of ['|Sapo', '|Một.']) {
      const state = stateOf(text, at);
      expect(press(state, 'Backspace').doc.eq(state.doc)).toBe(true);
    }
  });

  test('Delete at the end of headline, sapo, caption and credit pulls nothing in', () => {
    for (const at of ['Tiêu đề|', 'Sapo|', 'Cap|', 'Nguồn|']) {
      const state = stateOf(text, at);
      expect(press(state, 'Delete').doc.eq(state.doc)).toBe(true);
    }
  });

  test('an empty first paragraph goes away, a heading there becomes a paragraph', () => {
    const empty = caretInEmpty(
      stateOf(manuscript('T', 'S', block('paragraph'), block('paragraph', 'Hai'))),
      'paragraph',
    );
    expect(picture(press(empty, 'Backspace'))).toBe('headline(T), sapo(S), paragraph(|Hai)');
    const heading = stateOf(manuscript('T', 'S', block('heading', 'Tít')), '|Tít');
    expect(picture(press(heading, 'Backspace'))).toBe('headline(T), sapo(S), paragraph(|Tít)');
  });

  test('deleting from the sapo into the text takes the words, not the fields', () => {
    const state = stateOf(text, 'Sa|po');
    const wide = state.apply(state.tr.setSelection(spanning(state, 'Sa|po', 'Ha|i.')));
    expect(picture(press(wide, 'Backspace'))).toBe('headline(Tiêu đề), sapo(Sa|), paragraph(i.)');
    const typed = wide.apply(clearedSelection(wide).insertText('x'));
    expect(picture(typed)).toBe('headline(Tiêu đề), sapo(Sax|), paragraph(i.)');
  });

  test('select all takes the field first, then everything', () => {
    const field = applied(stateOf(text, 'Tiêu| đề'), selectFieldFirst);
    expect(picture(field)).toContain('headline(|Tiêu đề|)');
    const all = applied(field, selectFieldFirst);
    expect(picture(all)).toBe(
      'headline(|Tiêu đề), sapo(Sapo), paragraph(Một.), figure(caption(Cap), credit(Nguồn)), paragraph(Hai.|)',
    );
    expect(picture(press(all, 'Backspace'))).toBe('headline(|), sapo, paragraph');
  });
});

describe('figures', () => {
  test('Enter goes from the photo to the caption, to the credit, to a paragraph below', () => {
    const photo = selectFirst(stateOf(text), 'figure');
    expect(picture(press(photo, 'Enter'))).toContain('caption(|Cap)');
    expect(picture(press(photo, 'Enter', 'Enter'))).toContain('credit(|Nguồn)');
    expect(picture(press(photo, 'Enter', 'Enter', 'Enter'))).toContain('), paragraph(|), paragraph(Hai.)');
  });

  test('Backspace in an empty caption selects the photo, the next one deletes it', () => {
    const state = caretInEmpty(
      stateOf(manuscript('T', 'S', block('paragraph', 'Một'), figure('f1'))),
      'caption',
    );
    const selected = press(state, 'Backspace');
    expect(selected.selection).toBeInstanceOf(NodeSelection);
    expect(picture(press(selected, 'Backspace'))).toContain('paragraph(Một');
    expect(press(selected, 'Backspace').doc.textContent).toBe('TSMột');
  });

  test('Backspace at the start of caption and credit never joins them', () => {
    for (const at of ['|Cap', '|Nguồn']) {
      const state = stateOf(text, at);
      expect(press(state, 'Backspace').doc.eq(state.doc)).toBe(true);
    }
  });

  test('Backspace below a photo selects the photo first', () => {
    const selected = press(stateOf(text, '|Hai.'), 'Backspace');
    expect(figureAround(selected)?.number).toBe(1);
    expect(selected.doc.textContent).toBe(stateOf(text).doc.textContent);
  });

  test('moving swaps a photo with its neighbour and stops at the sapo and at the end', () => {
    const up = applied(stateOf(text), moveFigure('f1', 'up'));
    expect(up.doc.child(2).type.name).toBe('figure');
    expect(moveFigure('f1', 'up')(up)).toBe(false);
    const down = applied(stateOf(text), moveFigure('f1', 'down'));
    expect(down.doc.lastChild?.type.name).toBe('figure');
    expect(moveFigure('f1', 'down')(down)).toBe(false);
  });

  test('deleting the only block leaves a paragraph to write in', () => {
    const state = stateOf(manuscript('T', 'S', figure('f1', 'Cap')));
    expect(picture(applied(state, deleteFigure('f1')))).toBe('headline(T), sapo(S), paragraph(|)');
  });

  test('words out of a file are an undo of their own, however soon they follow the figure', () => {
    const inserted = applied(stateOf(text, 'Mộ|t.', [history()]), insertFigures(['a']));
    const filled = applied(inserted, fillFigure('a', { caption: 'Lễ ký.', credit: 'Kim Anh' }));
    expect(findFigure(filled.doc, 'a')?.node.textContent).toBe('Lễ ký.Kim Anh');
    expect(findFigure(applied(filled, undo).doc, 'a')?.node.textContent).toBe('');
  });

  test('several photos come in below the caret, each on its own', () => {
    const next = applied(stateOf(text, 'Mộ|t.'), insertFigures(['a', 'b']));
    expect(next.doc.children.map((node) => node.attrs.id ?? node.type.name)).toEqual([
      'headline',
      'sapo',
      'paragraph',
      'a',
      'b',
      'f1',
      'paragraph',
    ]);
    const fromHeadline = applied(stateOf(text, 'Tiêu|'), insertFigures(['a']));
    expect(fromHeadline.doc.child(2).attrs.id).toBe('a');
  });

  test('an attribute changes in a step of its own, so that two people can change one figure', () => {
    const state = stateOf(text);
    let steps: unknown[] = [];
    setFigure('f1', { align: 'wide', alt: 'Hội trường' })(state, (transaction) => {
      steps = transaction.steps.map((step) => step.toJSON());
    });
    expect(steps).toMatchObject([
      { stepType: 'attr', attr: 'align', value: 'wide' },
      { stepType: 'attr', attr: 'alt', value: 'Hội trường' },
    ]);
  });
});

describe('lists and quotes', () => {
  const list = manuscript('T', 'S', block('paragraph', 'Một'), block('paragraph', 'Hai'));

  test('a paragraph becomes a list, the other list, a paragraph again', () => {
    const bullets = applied(stateOf(list, 'Một|'), toggleList('bulletList'));
    expect(picture(bullets)).toContain('bulletList(listItem(paragraph(Một|)))');
    const numbers = applied(bullets, toggleList('orderedList'));
    expect(picture(numbers)).toContain('orderedList(listItem(paragraph(Một|)))');
    expect(picture(applied(numbers, toggleList('orderedList')))).toContain('sapo(S), paragraph(Một|)');
  });

  test('Enter makes the next item, in an empty one it leaves the list', () => {
    const next = press(applied(stateOf(list, 'Một|'), toggleList('bulletList')), 'Enter');
    expect(picture(next)).toContain('bulletList(listItem(paragraph(Một)), listItem(paragraph(|)))');
    expect(picture(press(next, 'Enter'))).toContain(
      'bulletList(listItem(paragraph(Một))), paragraph(|), paragraph(Hai)',
    );
  });

  test('Backspace at the start of an item takes it out of the list, words and all', () => {
    const item = applied(stateOf(list, '|Một'), toggleList('bulletList'));
    expect(picture(press(item, 'Backspace'))).toContain('sapo(S), paragraph(|Một), paragraph(Hai)');
  });

  test('a quote has a place for its speaker, and gives everything back when it is taken away', () => {
    const quote = applied(stateOf(list, 'Một|'), toggleQuote);
    expect(picture(quote)).toContain('quote(paragraph(Một|), attribution)');
    const speaker = press(quote, 'Enter', 'Enter');
    expect(picture(speaker)).toContain('quote(paragraph(Một), attribution(|))');
    const named = speaker.apply(speaker.tr.insertText('Lan'));
    expect(picture(press(named, 'Enter'))).toContain('attribution(Lan)), paragraph(|), paragraph(Hai)');
    expect(picture(applied(named, toggleQuote))).toContain('paragraph(Một), paragraph(Lan|), paragraph(Hai)');
  });

  test('Backspace at the start of a quote takes the quote away', () => {
    const quote = applied(stateOf(list, '|Một'), toggleQuote);
    expect(picture(press(quote, 'Backspace'))).toContain('sapo(S), paragraph(|Một), paragraph(Hai)');
  });

  test('a headline takes no list, no quote, no heading', () => {
    const state = stateOf(list, 'T|');
    for (const command of [toggleList('bulletList'), toggleQuote]) expect(command(state)).toBe(false);
  });
});

describe('links', () => {
  test('words get a link, the caret inside finds it whole, and it can be taken off', () => {
    const chosen = stateOf(
      manuscript('T', 'S', block('paragraph', 'Theo báo Đảng hôm nay')),
      'Theo |báo Đảng| hôm',
    );
    const linked = applied(chosen, setLink(linkPlace(chosen), 'https://nhandan.vn'));
    const inside = linked.apply(linked.tr.setSelection(spanning(linked, 'báo| Đ', 'báo| Đ')));
    expect(linkPlace(inside)).toMatchObject({ href: 'https://nhandan.vn', text: 'báo Đảng' });
    expect(applied(inside, removeLink(linkPlace(inside))).doc.eq(chosen.doc)).toBe(true);
  });

  test('an unsafe address changes nothing', () => {
    const state = stateOf(manuscript('T', 'S', block('paragraph', 'Theo báo')), '|Theo|');
    expect(setLink(linkPlace(state), 'javascript:alert(1)')(state)).toBe(false);
  });
});

/** A selection from one caret picture to another. */
function spanning(state: EditorState, from: string, to: string) {
  const anchor = select(state, from).selection.from;
  const head = select(state, to).selection.from;
  return TextSelection.create(state.doc, anchor, head);
}
