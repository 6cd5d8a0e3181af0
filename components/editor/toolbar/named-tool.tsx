'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'use-intl';
import { applyTool } from '#components/editor/tools/apply-tool.ts';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { type ToolLook, type ToolName, toolOf } from '#components/editor/tools/tools.ts';
import { useIsMac } from '#components/editor/tools/use-is-mac.ts';
import { useIsOn } from '#components/editor/tools/use-page-tools.ts';
import { ToolButton } from './tool-button.tsx';

type NamedToolProps = { editor: Editor; page: PageTools; name: ToolName; look: ToolLook | undefined };

/** The button of one row of the tools' table. */
export function NamedTool({ editor, page, name, look }: NamedToolProps) {
  const t = useTranslations('tools.names');
  const { icon, keys, macKeys, asks, isOn, stays } = toolOf(name);
  const isMac = useIsMac();
  const isOpen = useIsOn(page, asks);
  const isSwitch = isOn !== undefined || stays === true;
  return (
    <ToolButton
      label={t(name)}
      icon={icon}
      keys={(isMac && macKeys) || keys}
      pressed={isSwitch ? isOpen || look?.on === true : undefined}
      disabled={look?.usable === false}
      onPress={() => applyTool(editor, page, name)}
    />
  );
}
