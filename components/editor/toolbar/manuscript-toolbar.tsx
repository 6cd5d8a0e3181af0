'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { groupsAt, looksOf, toolsAt } from '#components/editor/tools/tools.ts';
import { NamedTool } from './named-tool.tsx';
import { Toolstrip } from './toolstrip.tsx';
import { useOverKeyboard } from './use-over-keyboard.ts';

type ManuscriptToolbarProps = {
  editor: Editor;
  page: PageTools;
  controls: string;
  /** Who may only read has the tools that change nothing. */
  editable: boolean;
};

const all = groupsAt('bar');
const forReading = all.filter(({ group }) => group === 'page');
const names = toolsAt('bar');

/** The tools above the manuscript. It draws itself anew only when the look of a tool changes. */
export function ManuscriptToolbar({ editor, page, controls, editable }: ManuscriptToolbarProps) {
  const t = useTranslations('tools');
  useOverKeyboard(editor);
  const looks = useEditorState({ editor, selector: ({ editor: { state } }) => looksOf(names, state) });
  return (
    <Toolstrip
      label={t('barLabel')}
      controls={controls}
      className="ms-tools"
      onEscape={() => editor.view.focus()}
    >
      {(editable ? all : forReading).map(({ group, names: inGroup }) => (
        <div key={group} className="ms-tool-group">
          {inGroup.map((name) => (
            <NamedTool key={name} editor={editor} page={page} name={name} look={looks[name]} />
          ))}
        </div>
      ))}
    </Toolstrip>
  );
}
