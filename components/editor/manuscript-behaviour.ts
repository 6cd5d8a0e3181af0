import { Extension, type Extensions } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import { manuscriptExtensions } from '#content/schema.ts';
import type { EditorWords } from './editor-words.ts';
import { findPlugin } from './find/find-plugin.ts';
import { focusPlugin } from './focus/focus-plugin.ts';
import { type PasteSettings, pastePlugin } from './paste/paste-plugin.ts';
import { placesPlugin } from './places/places-plugin.ts';
import { freshSelection } from './selection/fresh-selection.ts';
import { shorthand } from './shorthand/shorthand-plugin.ts';
import { chooseTool } from './slash/choose-tool.ts';
import { slashPlugin } from './slash/slash-plugin.ts';
import { slipsPlugin } from './slips/slips-plugin.ts';
import { stepLog } from './sync/step-log.ts';
import { tablePlugin } from './tables/table-plugin.ts';
import type { PageTools } from './tools/page-tools.ts';
import { clickBelow } from './view/click-below.ts';
import { confirmedByHand } from './view/confirmed-by-hand.ts';
import { copiedAcross } from './view/copied-across.ts';
import { fieldDecorations } from './view/field-decorations.ts';
import { type FigureViewSettings, figureView } from './view/figure-view.ts';
import { headlineView } from './view/headline-view.ts';
import { manuscriptKeys } from './view/keys.ts';
import { textOverFields } from './view/text-over-fields.ts';

export type BehaviourSettings = {
  /** The server's version of the document that the editor opens with. */
  version: number;
  words: EditorWords;
  page: PageTools;
  figures: Omit<FigureViewSettings, 'words'>;
  paste: PasteSettings;
};

/**
 * The manuscript's own node specs, unchanged, and one extension that makes them writable.
 * There are no input rules: nothing rewrites letters while somebody types them. Shorthand waits for the space.
 */
export function editorExtensions(settings: BehaviourSettings): Extensions {
  return [...manuscriptExtensions, manuscriptBehaviour(settings)];
}

function manuscriptBehaviour({ version, words, page, figures, paste }: BehaviourSettings): Extension {
  return Extension.create({
    name: 'manuscriptBehaviour',
    addProseMirrorPlugins() {
      return [
        freshSelection(),
        slashPlugin({ nameOf: words.tool, choose: chooseTool(page) }),
        shorthand(),
        ...manuscriptKeys(page),
        stepLog(version),
        history({ newGroupDelay: 500 }),
        findPlugin(page),
        placesPlugin(),
        slipsPlugin(),
        focusPlugin(page),
        fieldDecorations(words),
        confirmedByHand(),
        textOverFields(),
        clickBelow(),
        copiedAcross(),
        tablePlugin(paste.newId),
        pastePlugin(paste),
        gapCursor(),
        dropCursor({ class: 'ms-drop-cursor', color: false, width: 2 }),
        new Plugin({
          props: { nodeViews: { figure: figureView({ ...figures, words }), headline: headlineView } },
        }),
      ];
    },
  });
}
