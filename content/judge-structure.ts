import { Node } from '@tiptap/pm/model';
import { type ContentProblem, contentProblem, type Parsed, refused } from './content-problem.ts';
import { limits } from './limits.ts';
import { schema } from './schema.ts';

/** Builds the document from JSON that `judgeTree` has passed, and asks ProseMirror whether its nodes fit together. */
export function buildDoc(json: unknown): Parsed<Node> {
  try {
    const doc = Node.fromJSON(schema, json);
    const problem = judgeStructure(doc);
    return problem ? refused(problem) : { ok: true, value: doc };
  } catch (error) {
    return refused(contentProblem('badStructure', '', messageOf(error)));
  }
}

/** The first place where the document breaks its schema. */
export function judgeStructure(doc: Node): ContentProblem | undefined {
  try {
    if (doc.type !== schema.topNodeType) return contentProblem('badStructure', 'type', doc.type.name);
    if (isCrowded(doc)) return contentProblem('badStructure', 'marks', 'too many marks');
    doc.check();
    return undefined;
  } catch (error) {
    return contentProblem('badStructure', brokenPlace(doc) ?? '', messageOf(error));
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// Asked before ProseMirror's check, which is where many marks cost much; steps can add them one by one.
function isCrowded(doc: Node): boolean {
  let most = 0;
  doc.descendants((node) => {
    most = Math.max(most, node.marks.length);
  });
  return most > limits.marks;
}

// Only walked after a refusal, so a good document pays nothing for it.
function brokenPlace(node: Node, at = ''): string | undefined {
  if (!node.type.validContent(node.content)) return at;
  for (const [index, child] of node.children.entries()) {
    const place = brokenPlace(child, `${at === '' ? '' : `${at}.`}content[${index}]`);
    if (place !== undefined) return place;
  }
  return undefined;
}
