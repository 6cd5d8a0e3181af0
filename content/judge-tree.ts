import { isStorableText } from './clean-characters.ts';
import { type ContentProblem, contentProblem } from './content-problem.ts';
import { attributesOfMark, attributesOfNode, isPlainObject, judgeAttributes } from './judge-attributes.ts';
import { limits } from './limits.ts';
import { schema } from './schema.ts';

const keysOfText = ['type', 'text', 'marks'];
const keysOfNode = ['type', 'attrs', 'content', 'marks'];
const keysOfMark = ['type', 'attrs'];

type Visit = { node: unknown; at: string };

/**
 * Judges node JSON piece by piece, because ProseMirror's own check drops unknown attributes silently and accepts
 * `javascript:` links. Iterative. How nodes fit into each other is left to ProseMirror. `at` is the root's place.
 */
export function judgeTree(root: unknown, at: string): ContentProblem | undefined {
  const open: Visit[] = [{ node: root, at }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const problem = judgeNode(visit, open);
    if (problem) return problem;
  }
  return undefined;
}

function judgeNode({ node, at }: Visit, open: Visit[]): ContentProblem | undefined {
  if (!isPlainObject(node)) return contentProblem('notAnObject', at, node);
  const { type, content } = node;
  if (typeof type !== 'string' || !schema.nodes[type])
    return contentProblem('unknownNode', inside(at, 'type'), type);
  const problem =
    judgeKeys(node, type === 'text' ? keysOfText : keysOfNode, at) ??
    judgeMarks(node.marks, inside(at, 'marks')) ??
    (type === 'text'
      ? judgeText(node.text, inside(at, 'text'))
      : judgeAttributes(node.attrs, attributesOfNode(type), inside(at, 'attrs')));
  if (problem || content === undefined) return problem;
  if (!Array.isArray(content)) return contentProblem('badStructure', inside(at, 'content'), content);
  // Backwards onto the stack, so that the first problem of the text is the one reported.
  for (let index = content.length - 1; index >= 0; index -= 1) {
    open.push({ node: content[index], at: `${inside(at, 'content')}[${index}]` });
  }
  return undefined;
}

function judgeText(text: unknown, at: string): ContentProblem | undefined {
  const isGood = typeof text === 'string' && text.length > 0 && isStorableText(text);
  return isGood ? undefined : contentProblem('badText', at, text);
}

function judgeMarks(marks: unknown, at: string): ContentProblem | undefined {
  if (marks === undefined) return undefined;
  if (!Array.isArray(marks)) return contentProblem('badStructure', at, marks);
  if (marks.length > limits.marks) return contentProblem('badStructure', at, `${marks.length} marks`);
  for (const [index, mark] of marks.entries()) {
    const problem = judgeMark(mark, `${at}[${index}]`);
    if (problem) return problem;
  }
  return undefined;
}

/** One mark: known, with known and allowed attributes. */
export function judgeMark(mark: unknown, at: string): ContentProblem | undefined {
  if (!isPlainObject(mark)) return contentProblem('notAnObject', at, mark);
  const { type } = mark;
  if (typeof type !== 'string' || !schema.marks[type])
    return contentProblem('unknownMark', inside(at, 'type'), type);
  return (
    judgeKeys(mark, keysOfMark, at) ??
    judgeAttributes(mark.attrs, attributesOfMark(type), inside(at, 'attrs'))
  );
}

/** Refuses keys beside the known ones, `__proto__` among them. */
export function judgeKeys(
  object: Record<string, unknown>,
  known: readonly string[],
  at: string,
): ContentProblem | undefined {
  const unknown = Object.keys(object).find((key) => !known.includes(key));
  return unknown === undefined ? undefined : contentProblem('unknownAttribute', inside(at, unknown), unknown);
}

function inside(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
