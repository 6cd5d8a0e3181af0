import type { Node } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import { contentProblem, type Parsed, refused } from './content-problem.ts';
import { judgeStep } from './judge-step.ts';
import { buildDoc, judgeStructure, messageOf } from './judge-structure.ts';
import { judgeTree } from './judge-tree.ts';
import { measureJson } from './limits.ts';
import type { ManuscriptJSON } from './manuscript.ts';
import { schema } from './schema.ts';
import { manuscriptJson } from './to-json.ts';

/**
 * Applies steps as a browser sent them to a manuscript that was parsed before. Every version between is a manuscript
 * too. A step that is malformed, does not fit the document or brings in something forbidden is a problem, and `at`
 * names it (`steps[2].slice…`); then nothing is applied.
 */
export function applySteps(doc: ManuscriptJSON, steps: unknown[]): Parsed<{ doc: ManuscriptJSON }> {
  const size = measureJson(steps);
  if (!size.ok) return refused({ ...size.problem, at: 'steps' });
  const built = buildDoc(doc);
  if (!built.ok) return built;
  let current = built.value;
  for (const [index, step] of steps.entries()) {
    const next = applyStep(current, step, `steps[${index}]`);
    if (!next.ok) return next;
    current = next.value;
  }
  return judgeResult(manuscriptJson(current));
}

function applyStep(doc: Node, json: unknown, at: string): Parsed<Node> {
  const problem = judgeStep(json, doc, at);
  if (problem) return refused(problem);
  try {
    const { doc: next, failed } = Step.fromJSON(schema, json).apply(doc);
    if (!next) return refused(contentProblem('badStructure', at, failed ?? undefined));
    const broken = judgeStructure(next);
    return broken ? refused({ ...broken, at }) : { ok: true, value: next };
  } catch (error) {
    return refused(contentProblem('badStructure', at, messageOf(error)));
  }
}

// Once for all steps: deleting can leave half a character behind, and adding can pass a limit.
function judgeResult(doc: ManuscriptJSON): Parsed<{ doc: ManuscriptJSON }> {
  const size = measureJson(doc);
  if (!size.ok) return size;
  const problem = judgeTree(doc, '');
  return problem ? refused(problem) : { ok: true, value: { doc } };
}
