import type { Node } from '@tiptap/pm/model';
import { type ContentProblem, contentProblem } from './content-problem.ts';
import { attributesOfNode, isPlainObject, judgeAttribute } from './judge-attributes.ts';
import { judgeKeys, judgeMark, judgeTree } from './judge-tree.ts';
import { limits } from './limits.ts';

type StepJSON = Record<string, unknown>;
type StepRule = {
  positions: string[];
  other: string[];
  judge: (step: StepJSON, doc: Node, at: string) => Verdict;
};
type Verdict = ContentProblem | undefined;

/** Every kind of step: the positions that it must name, what else it may carry, and how that is judged. */
const stepRules: Record<string, StepRule> = {
  replace: { positions: ['from', 'to'], other: ['slice', 'structure'], judge: judgeSlice },
  replaceAround: {
    positions: ['from', 'to', 'gapFrom', 'gapTo', 'insert'],
    other: ['slice', 'structure'],
    judge: judgeSlice,
  },
  addMark: { positions: ['from', 'to'], other: ['mark'], judge: judgeStepMark },
  removeMark: { positions: ['from', 'to'], other: ['mark'], judge: judgeStepMark },
  addNodeMark: { positions: ['pos'], other: ['mark'], judge: judgeStepMark },
  removeNodeMark: { positions: ['pos'], other: ['mark'], judge: judgeStepMark },
  attr: { positions: ['pos'], other: ['attr', 'value'], judge: judgeNodeAttribute },
  docAttr: { positions: [], other: ['attr', 'value'], judge: judgeDocAttribute },
  // What takes back a mark that lay on several stretches; it may have lost all of them to others' edits.
  markSet: { positions: [], other: ['steps'], judge: judgeMarkSet },
};

/** Stretches that one step may mark or unmark together; each costs a pass over its nodes. */
const longestMarkSet = 1_000;

/** Judges the JSON of one step, before ProseMirror reads it: the log keeps it, and other browsers apply it. */
export function judgeStep(step: unknown, doc: Node, at: string): Verdict {
  if (!isPlainObject(step)) return contentProblem('notAnObject', at, step);
  const { stepType } = step;
  const rule =
    typeof stepType === 'string' && Object.hasOwn(stepRules, stepType) ? stepRules[stepType] : undefined;
  if (!rule) return contentProblem('badStructure', `${at}.stepType`, stepType);
  const stray = judgeKeys(step, ['stepType', ...rule.positions, ...rule.other], at);
  if (stray) return stray;
  const position = rule.positions.find((name) => !isPosition(step[name])) ?? firstOutOfOrder(step);
  if (position) return contentProblem('badStructure', `${at}.${position}`, step[position]);
  return rule.judge(step, doc, at);
}

// ProseMirror takes an end before its start, and doubles the text between.
function firstOutOfOrder(step: StepJSON): string | undefined {
  const ascending = ['from', 'gapFrom', 'gapTo', 'to'].filter((name) => name in step);
  return ascending.find((name, index) => Number(step[name]) < Number(step[ascending[index - 1] ?? name]));
}

function judgeSlice({ slice, structure }: StepJSON, _doc: Node, at: string): Verdict {
  if (structure !== undefined && typeof structure !== 'boolean')
    return contentProblem('badStructure', `${at}.structure`, structure);
  if (slice === undefined || slice === null) return undefined;
  if (!isPlainObject(slice)) return contentProblem('notAnObject', `${at}.slice`, slice);
  const stray = judgeKeys(slice, ['content', 'openStart', 'openEnd'], `${at}.slice`);
  if (stray) return stray;
  for (const side of ['openStart', 'openEnd']) {
    const depth = slice[side];
    if (depth !== undefined && !isPosition(depth))
      return contentProblem('badStructure', `${at}.slice.${side}`, depth);
  }
  return judgeSliceContent(slice.content, `${at}.slice.content`);
}

function judgeSliceContent(content: unknown, at: string): Verdict {
  if (content === undefined) return undefined;
  if (!Array.isArray(content)) return contentProblem('badStructure', at, content);
  for (const [index, node] of content.entries()) {
    const problem = judgeTree(node, `${at}[${index}]`);
    if (problem) return problem;
  }
  return undefined;
}

function judgeStepMark({ mark }: StepJSON, _doc: Node, at: string): Verdict {
  return judgeMark(mark, `${at}.mark`);
}

function judgeMarkSet({ steps }: StepJSON, doc: Node, at: string): Verdict {
  if (!Array.isArray(steps)) return contentProblem('badStructure', `${at}.steps`, steps);
  if (steps.length > longestMarkSet) return contentProblem('badStructure', at, `${steps.length} stretches`);
  const different = new Set(steps.map((step) => JSON.stringify(isPlainObject(step) && step.mark))).size;
  if (different > limits.marks) return contentProblem('badStructure', at, `${different} marks`);
  for (const [index, step] of steps.entries()) {
    const inner = `${at}.steps[${index}]`;
    const isMark = isPlainObject(step) && (step.stepType === 'addMark' || step.stepType === 'removeMark');
    const problem = isMark
      ? judgeStep(step, doc, inner)
      : contentProblem('badStructure', `${inner}.stepType`, isPlainObject(step) ? step.stepType : step);
    if (problem) return problem;
  }
  return undefined;
}

function judgeNodeAttribute({ pos, attr, value }: StepJSON, doc: Node, at: string): Verdict {
  const position = Number(pos);
  const node = position < doc.content.size ? doc.nodeAt(position) : null;
  if (!node) return contentProblem('badStructure', `${at}.pos`, String(position));
  return judgeAttribute(attributesOfNode(node.type.name), String(attr), value, `${at}.value`);
}

function judgeDocAttribute({ attr, value }: StepJSON, doc: Node, at: string): Verdict {
  return judgeAttribute(attributesOfNode(doc.type.name), String(attr), value, `${at}.value`);
}

function isPosition(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
