'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { keyHint } from '#components/editor/tools/key-names.ts';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { type ToolName, toolOf } from '#components/editor/tools/tools.ts';
import { useIsMac } from '#components/editor/tools/use-is-mac.ts';
import { placeAt } from '#components/editor/view/place-at.ts';
import { chooseTool } from './choose-tool.ts';
import { moved, type SlashState, slashKey, slashListId, slashOptionId } from './slash-plugin.ts';

type SlashMenuProps = { editor: Editor; page: PageTools; sheet: RefObject<HTMLElement | null> };

/** What can be put in where a slash was typed: a list beside the caret, while the caret stays in the text. */
export function SlashMenu({ editor, page, sheet }: SlashMenuProps) {
  const menu = useEditorState({
    editor,
    selector: ({ editor: { state } }) => slashKey.getState(state) ?? null,
  });
  return menu && <OpenMenu editor={editor} page={page} sheet={sheet} menu={menu} />;
}

function OpenMenu({ editor, page, sheet, menu }: SlashMenuProps & { menu: SlashState }) {
  const t = useTranslations('tools');
  const frame = useRef<HTMLDivElement>(null);
  const { from, found, active } = menu;

  useLayoutEffect(() => {
    if (sheet.current && frame.current) placeAt(frame.current, editor.view, sheet.current, from);
  });

  return (
    <div ref={frame} className="ms-slash">
      {found.length === 0 ? (
        <p role="status">{t('slashNone')}</p>
      ) : (
        // On a low screen it scrolls, which must not need a mouse.
        <div id={slashListId} role="listbox" aria-label={t('slashLabel')} tabIndex={0}>
          {found.map((name, index) => (
            <Option
              key={name}
              name={name}
              isActive={index === active}
              onPoint={() => index !== active && moved(editor.view, { active: index })}
              onChoose={() => chooseTool(page)(editor.view, menu, name)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

type OptionProps = { name: ToolName; isActive: boolean; onPoint: () => void; onChoose: () => void };

function Option({ name, isActive, onPoint, onChoose }: OptionProps) {
  const t = useTranslations('tools.names');
  const isMac = useIsMac();
  const row = useRef<HTMLButtonElement>(null);
  const { icon: Icon, typed, keys } = toolOf(name);
  const hint = typed?.[0] ?? (keys && keyHint(keys, isMac));
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <button
      type="button"
      ref={row}
      id={slashOptionId(name)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="ms-slash-option"
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <Icon aria-hidden size={18} strokeWidth={1.9} />
      <span>{t(name)}</span>
      {hint && <kbd aria-hidden>{hint}</kbd>}
    </button>
  );
}
