import type { Element, Root } from 'hast';
import { attributeOf, classesOf, elementsIn, textOf } from './html-tree.ts';

/** What the page says of one element: property to value, both in lower case but for the names of fonts. */
export type Style = ReadonlyMap<string, string>;
export type StyleOf = (element: Element) => Style;

const rule = /([^{}]+)\{([^{}]*)\}/g;
const simpleSelector = /^([a-z][a-z0-9]*)?(?:\.([\w-]+))?$/i;

/**
 * Reads what a page's style blocks and style attributes say. Only plain selectors (`p`, `.MsoTitle`, `p.MsoNormal`)
 * are read: they are what office programs write, and all that meaning ever hangs on.
 */
export function readStyles(root: Root): StyleOf {
  const rules = new Map<string, Map<string, string>>();
  for (const block of elementsIn(root, ({ tagName }) => tagName === 'style')) addRules(rules, textOf(block));
  return (element) => {
    const names = classesOf(element).map((name) => name.toLowerCase());
    const selectors = [
      element.tagName,
      ...names.flatMap((name) => [`.${name}`, `${element.tagName}.${name}`]),
    ];
    const style = new Map<string, string>();
    for (const selector of selectors)
      for (const [name, value] of rules.get(selector) ?? []) style.set(name, value);
    for (const [name, value] of declarationsOf(attributeOf(element, 'style'))) style.set(name, value);
    return style;
  };
}

function addRules(rules: Map<string, Map<string, string>>, css: string): void {
  // Word hides its rules from old browsers in a comment of HTML.
  const bare = css.replace(/<!--|-->|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ');
  for (const [, selectors = '', body = ''] of bare.matchAll(rule)) {
    const declarations = declarationsOf(body);
    for (const selector of selectors.split(',').map((one) => one.trim().toLowerCase())) {
      if (selector === '' || !simpleSelector.test(selector)) continue;
      rules.set(selector, new Map([...(rules.get(selector) ?? []), ...declarations]));
    }
  }
}

/** The declarations of a style attribute; a semicolon inside quotes parts nothing. */
export function declarationsOf(css: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const [declaration] of css.matchAll(/(?:"[^"]*"|'[^']*'|[^;])+/g)) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    declarations.set(name, name === 'font-family' ? value : value.toLowerCase());
  }
  return declarations;
}

/** The first font that a list of fonts names, without its quotes. */
export function firstFont(value: string): string {
  return (value.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
}
