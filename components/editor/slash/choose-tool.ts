import { closeHistory } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import { insteadOf } from '#components/editor/commands/instead-of.ts';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { type ToolName, toolOf } from '#components/editor/tools/tools.ts';
import type { SlashQuery } from './slash-query.ts';

/** Takes the slash and the query away and does what was chosen, as one step of undo. */
export function chooseTool(page: Pick<PageTools, 'ask'>) {
  return (view: EditorView, query: SlashQuery, name: ToolName): void => {
    // A phone keyboard still holds the query as an unfinished word; it has to let go before the word is taken away.
    if (view.composing) view.dom.blur();
    const { command, asks } = toolOf(name);
    view.dispatch(insteadOf(view.state, query, command));
    // What is typed next is a step of its own for undo.
    view.dispatch(closeHistory(view.state.tr));
    view.focus();
    if (asks) page.ask(asks);
  };
}
