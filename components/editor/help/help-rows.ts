import { type ToolGroup, toolGroups } from '#components/editor/tools/tool.ts';
import { type ToolName, toolNames, toolOf } from '#components/editor/tools/tools.ts';
import { foldText } from '#domain/folded-text.ts';
import { type TextKey, textKeyNames, textKeys } from './text-keys.ts';

/** One line of the help: what it does, the keys for it, and what can be typed instead. */
export type HelpRow = { id: string; label: string; keys: readonly string[]; typed: readonly string[] };

export type HelpSection = { id: ToolGroup | 'text'; rows: HelpRow[] };

type HelpWords = { tool: (name: ToolName) => string; text: (name: TextKey) => string };

/** Everything that can be done with the keyboard, from the tables that bind it. */
export function helpSections(words: HelpWords, isMac: boolean): HelpSection[] {
  const tools = toolNames.map((name): HelpRow & { group: ToolGroup } => {
    const { group, keys, macKeys, typed = [], around } = toolOf(name);
    const bound = (isMac && macKeys) || keys;
    return {
      id: name,
      group,
      label: words.tool(name),
      keys: bound ? [bound] : [],
      typed: [...typed.map((marker) => `${marker} `), ...(around ? [`${around}…${around} `] : [])],
    };
  });
  const text = textKeyNames.map((name) => ({
    id: name,
    label: words.text(name),
    keys: textKeys[name],
    typed: [],
  }));
  return [
    ...toolGroups.map((group) => ({
      id: group,
      rows: tools.filter((row) => row.group === group && (row.keys.length > 0 || row.typed.length > 0)),
    })),
    { id: 'text' as const, rows: text },
  ].filter(({ rows }) => rows.length > 0);
}

/** The rows in which every asked word stands; marks do not matter. */
export function matchingSections(sections: readonly HelpSection[], asked: string): HelpSection[] {
  const parts = foldText(asked).split(/\s+/).filter(Boolean);
  return sections
    .map(({ id, rows }) => ({
      id,
      rows: rows.filter(({ label, keys, typed }) => {
        const text = foldText([label, ...keys, ...typed].join(' '));
        return parts.every((part) => text.includes(part));
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}
