import type { AttributeSpec } from '@tiptap/pm/model';
import { type ContentProblem, contentProblem } from './content-problem.ts';
import { schema } from './schema.ts';

type AttributeSpecs = Record<string, AttributeSpec>;
const none: AttributeSpecs = {};

/** The attributes that a node type allows, with the test of each. */
export function attributesOfNode(type: string): AttributeSpecs {
  return schema.nodes[type]?.spec.attrs ?? none;
}

/** The attributes that a mark type allows, with the test of each. */
export function attributesOfMark(type: string): AttributeSpecs {
  return schema.marks[type]?.spec.attrs ?? none;
}

/** Every attribute known and allowed, none missing that has no default. `at` is the place of the `attrs` object. */
export function judgeAttributes(
  attrs: unknown,
  specs: AttributeSpecs,
  at: string,
): ContentProblem | undefined {
  if (attrs !== undefined && !isPlainObject(attrs)) return contentProblem('badAttribute', at, attrs);
  const given = attrs ?? {};
  for (const [name, value] of Object.entries(given)) {
    const problem = judgeAttribute(specs, name, value, `${at}.${name}`);
    if (problem) return problem;
  }
  const missing = Object.keys(specs).find(
    (name) => !('default' in (specs[name] ?? {})) && !Object.hasOwn(given, name),
  );
  return missing === undefined ? undefined : contentProblem('badAttribute', `${at}.${missing}`);
}

export function judgeAttribute(
  specs: AttributeSpecs,
  name: string,
  value: unknown,
  at: string,
): ContentProblem | undefined {
  // `hasOwn`, because `constructor` and `__proto__` are keys of every object.
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (!spec) return contentProblem('unknownAttribute', at, name);
  if (isAllowed(spec, value)) return undefined;
  return contentProblem(name === 'href' ? 'badLink' : 'badAttribute', at, value);
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAllowed(spec: AttributeSpec, value: unknown): boolean {
  if (typeof spec.validate !== 'function') return false;
  try {
    spec.validate(value);
    return true;
  } catch {
    return false;
  }
}
