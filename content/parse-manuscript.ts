import type { Node } from '@tiptap/pm/model';
import { contentProblem, type Parsed, refused } from './content-problem.ts';
import { isPlainObject } from './judge-attributes.ts';
import { buildDoc } from './judge-structure.ts';
import { judgeTree } from './judge-tree.ts';
import { measureJson } from './limits.ts';
import type { ManuscriptJSON } from './manuscript.ts';
import { manuscriptJson } from './to-json.ts';

export type { ContentProblem, Parsed } from './content-problem.ts';

/**
 * The border of content/: makes a manuscript of something unknown, or says what is wrong with it and where.
 * `json` is the result in full, with every attribute; store that, not what was sent.
 */
export function parseManuscript(json: unknown): Parsed<{ doc: Node; json: ManuscriptJSON }> {
  if (!isPlainObject(json)) return refused(contentProblem('notAnObject', '', json));
  const size = measureJson(json);
  if (!size.ok) return size;
  const problem = judgeTree(json, '');
  if (problem) return refused(problem);
  const built = buildDoc(json);
  return built.ok ? { ok: true, value: { doc: built.value, json: manuscriptJson(built.value) } } : built;
}
