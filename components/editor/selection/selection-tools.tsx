'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { NamedTool } from '#components/editor/toolbar/named-tool.tsx';
import { Toolstrip } from '#components/editor/toolbar/toolstrip.tsx';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { looksOf, toolsAt } from '#components/editor/tools/tools.ts';
import { placeBeside } from './place-beside.ts';
import { type SelectedRange, useSettledSelection } from './use-settled-selection.ts';

type SelectionToolsProps = { editor: Editor; page: PageTools; sheet: RefObject<HTMLElement | null> };

const names = toolsAt('selection');

/**
 * The tools for selected words, beside them. Under a finger CSS leaves them out: the system shows its own menu
 * there, and the bar above the text has the same tools.
 */
export function SelectionTools({ editor, page, sheet }: SelectionToolsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const range = useSettledSelection(editor, frame);
  return (
    <div ref={frame} className="ms-selection-tools">
      {range && <Tools editor={editor} page={page} sheet={sheet} range={range} frame={frame} />}
    </div>
  );
}

type ToolsProps = SelectionToolsProps & { range: SelectedRange; frame: RefObject<HTMLElement | null> };

function Tools({ editor, page, sheet, range, frame }: ToolsProps) {
  const t = useTranslations('tools');
  const looks = useEditorState({ editor, selector: ({ editor: { state } }) => looksOf(names, state) });
  const isOfUse = names.some((name) => looks[name]?.usable);
  useLayoutEffect(() => {
    const [tools, over] = [frame.current, sheet.current];
    if (!isOfUse || !tools || !over) return;
    const place = () => placeBeside(tools, editor.view, over, range);
    place();
    // What moves the words changes the height or the width of the text.
    const watch = new ResizeObserver(place);
    watch.observe(editor.view.dom);
    return () => watch.disconnect();
  }, [editor, sheet, frame, range, isOfUse]);
  return (
    isOfUse && (
      <Toolstrip label={t('selectionLabel')} className="ms-tool-group" onEscape={() => editor.view.focus()}>
        {names.map((name) => (
          <NamedTool key={name} editor={editor} page={page} name={name} look={looks[name]} />
        ))}
      </Toolstrip>
    )
  );
}
