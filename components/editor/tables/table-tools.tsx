'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { runAndFocus } from '#components/editor/commands/run.ts';
import { tableAround } from '#components/editor/commands/tables.ts';
import { ToolButton } from '#components/editor/toolbar/tool-button.tsx';
import { Toolstrip } from '#components/editor/toolbar/toolstrip.tsx';
import { tableActGroups, tableActNames, tableActOf } from './table-acts.ts';
import { useTablePlace } from './use-table-place.ts';

type TableToolsProps = {
  editor: Editor;
  sheet: RefObject<HTMLElement | null>;
  announce: (text: string) => void;
};

/** The tools of the table that the caret is in: above it, over the document, never inside it. */
export function TableTools({ editor, sheet, announce }: TableToolsProps) {
  const t = useTranslations('tables');
  const looks = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const pos = tableAround(state);
      if (pos === undefined) return undefined;
      const on = tableActNames.filter((name) => tableActOf(name).isOn?.(state));
      const usable = tableActNames.filter((name) => {
        const { isUsable, command } = tableActOf(name);
        return isUsable?.(state) ?? command(state);
      });
      return { pos, on, usable };
    },
  });
  const place = useTablePlace(editor, looks?.pos, sheet);
  if (!looks || !place) return null;
  return (
    <div className="ms-table-place" style={place}>
      <Toolstrip label={t('label')} className="ms-table-tools" onEscape={() => editor.view.focus()}>
        {tableActGroups.map((group) => (
          <div key={group} className="ms-tool-group">
            {tableActNames
              .filter((name) => tableActOf(name).group === group)
              .map((name) => {
                const { icon, command, isOn, danger } = tableActOf(name);
                return (
                  <ToolButton
                    key={name}
                    label={t(`acts.${name}`)}
                    icon={icon}
                    pressed={isOn ? looks.on.includes(name) : undefined}
                    disabled={!looks.usable.includes(name)}
                    danger={danger === true}
                    onPress={() => {
                      if (runAndFocus(editor, command)) announce(t(`done.${name}`));
                    }}
                  />
                );
              })}
          </div>
        ))}
      </Toolstrip>
    </div>
  );
}
