import type { Node } from '@tiptap/pm/model';
import type { ManuscriptJSON, MarkType, NodeJSON, NodeType } from './manuscript.ts';

/**
 * A document of our schema as plain JSON. Not `toJSON()`: that hands out the node's own attribute objects, which have
 * no prototype and cannot be passed from a server component to the browser.
 */
export function manuscriptJson(doc: Node): ManuscriptJSON {
  return { type: 'doc', content: contentOf(doc) };
}

function nodeJson(node: Node): NodeJSON {
  // The schema's names are exactly NodeType and MarkType; a test compares the two lists.
  const json: NodeJSON = { type: node.type.name as NodeType };
  if (node.isText) json.text = node.text ?? '';
  if (Object.keys(node.attrs).length > 0) json.attrs = { ...node.attrs };
  if (node.content.size > 0) json.content = contentOf(node);
  if (node.marks.length > 0) {
    json.marks = node.marks.map(({ type, attrs }) => {
      const name = type.name as MarkType;
      return Object.keys(attrs).length > 0 ? { type: name, attrs: { ...attrs } } : { type: name };
    });
  }
  return json;
}

function contentOf(node: Node): NodeJSON[] {
  return node.children.map(nodeJson);
}
