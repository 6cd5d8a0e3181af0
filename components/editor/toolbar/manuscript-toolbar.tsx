'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ImagePlus, Link2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { hasMark } from '#components/editor/commands/blocks.ts';
import { mayLink } from '#components/editor/commands/links.ts';
import { run } from '#components/editor/commands/run.ts';
import { photoAccept } from '#domain/photo-rules.ts';
import { ToolButton } from './tool-button.tsx';
import { type ToolName, toolStates, tools } from './tools.ts';
import { Toolstrip } from './toolstrip.tsx';

type ManuscriptToolbarProps = {
  editor: Editor;
  controls: string;
  onLink: () => void;
  onPhotos: (files: File[]) => void;
};

const groups: readonly (readonly ToolName[])[] = [
  ['undo', 'redo'],
  ['heading2', 'heading3'],
  ['bold', 'italic'],
  ['bulletList', 'orderedList', 'quote'],
];

/** The formatting tools above the manuscript. It draws itself anew only when the look of a tool changes. */
export function ManuscriptToolbar({ editor, controls, onLink, onPhotos }: ManuscriptToolbarProps) {
  const t = useTranslations('editor.toolbar');
  const files = useRef<HTMLInputElement>(null);
  const look = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      tools: toolStates(state),
      link: { on: hasMark(state, 'link'), usable: mayLink(state) },
    }),
  });

  return (
    <Toolstrip
      label={t('label')}
      controls={controls}
      className="ms-tools"
      onEscape={() => editor.view.focus()}
    >
      {groups.map((names) => (
        <div key={names.join()} className="ms-tool-group">
          {names.map((name) => (
            <ToolButton
              key={name}
              label={t(name)}
              icon={tools[name].icon}
              keys={tools[name].keys}
              pressed={'isOn' in tools[name] ? look.tools[name].on : undefined}
              disabled={!look.tools[name].usable}
              onPress={() => run(editor, tools[name].command)}
            />
          ))}
        </div>
      ))}
      <div className="ms-tool-group">
        <ToolButton
          label={t('link')}
          icon={Link2}
          keys="Mod-k"
          pressed={look.link.on}
          disabled={!look.link.usable}
          onPress={onLink}
        />
        <ToolButton label={t('photo')} icon={ImagePlus} onPress={() => files.current?.click()} />
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept={photoAccept}
          aria-label={t('photoFiles')}
          onChange={({ target }) => {
            const chosen = [...(target.files ?? [])];
            target.value = '';
            if (chosen.length > 0) onPhotos(chosen);
          }}
        />
      </div>
    </Toolstrip>
  );
}
