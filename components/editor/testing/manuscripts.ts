import { Node } from '@tiptap/pm/model';
import { EditorState, NodeSelection, type Plugin, Selection, TextSelection } from '@tiptap/pm/state';
import type { ManuscriptJSON, NodeJSON, NodeType } from '#content/manuscript.ts';
import { schema } from '#content/schema.ts';

/** A node of a test document: `block('paragraph', 'Xin chào')`. An empty string is no text. */
export function block(type: NodeType, ...content: (string | NodeJSON)[]): NodeJSON {
  const children = content
    .filter((child) => child !== '')
    .map((child): NodeJSON => (typeof child === 'string' ? { type: 'text', text: child } : child));
  return children.length > 0 ? { type, content: children } : { type };
}

export function figure(id: string, caption = '', credit = '', attrs: Record<string, unknown> = {}): NodeJSON {
  return {
    type: 'figure',
    attrs: { id, ...attrs },
    content: [block('caption', caption), block('credit', credit)],
  };
}

export function manuscript(headline: string, sapo: string, ...blocks: NodeJSON[]): ManuscriptJSON {
  return { type: 'doc', content: [block('headline', headline), block('sapo', sapo), ...blocks] };
}

/** An editor state without a view; `at` is a text after which the caret stands, or the words to select. */
export function stateOf(doc: ManuscriptJSON, at?: string, plugins: Plugin[] = []): EditorState {
  const node = Node.fromJSON(schema, doc);
  node.check();
  const state = EditorState.create({ doc: node, plugins });
  return at === undefined ? state : select(state, at);
}

/** `|` in `at` is the caret: `Tiêu| đề`; two of them are a selection. Without one the caret stands at the end. */
export function select(state: EditorState, at: string): EditorState {
  const [before = '', ...rest] = at.split('|');
  const found = positionOf(state.doc, before + rest.join(''));
  const anchor = found + (rest.length === 0 ? at.length : before.length);
  const head = rest.length === 2 ? anchor + (rest[0] ?? '').length : anchor;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)));
}

/** The caret in the first empty text block of this kind. */
export function caretInEmpty(state: EditorState, type: NodeType): EditorState {
  let place: number | undefined;
  state.doc.descendants((node, pos) => {
    if (node.type.name === type && node.content.size === 0) place ??= pos + 1;
  });
  if (place === undefined) throw new Error(`There is no empty ${type}.`);
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)));
}

export function selectFirst(state: EditorState, type: NodeType): EditorState {
  let place: number | undefined;
  state.doc.descendants((node, pos) => {
    if (node.type.name === type) place ??= pos;
  });
  if (place === undefined) throw new Error(`There is no ${type}.`);
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, place)));
}

/** The document in short, with `|` at the caret or at both ends of the selection. */
export function picture({ doc, selection }: EditorState): string {
  const marks = selection.empty ? [selection.from] : [selection.from, selection.to];
  const marked = marks.toReversed().reduce((tr, pos) => {
    const inText = doc.resolve(pos).parent.isTextblock;
    return inText ? tr.insertText('|', pos) : tr;
  }, EditorState.create({ doc }).tr);
  return marked.doc.content.toString().replace(/^<|>$/g, '').replaceAll('"', '');
}

function positionOf(doc: Node, text: string): number {
  let found: number | undefined;
  doc.descendants((node, pos) => {
    if (!node.isTextblock || found !== undefined) return;
    const index = node.textContent.indexOf(text);
    if (index >= 0) found = pos + 1 + index;
  });
  if (found === undefined) throw new Error(`"${text}" is not in the document.`);
  return Selection.near(doc.resolve(found)).from;
}
