import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { wordsAt } from '#components/editor/view/show-place.ts';
import { type HouseRules, noHouseRules } from '#domain/house/house-rules.ts';
import type { BlockSlip } from './find-slips.ts';
import type { FoundSlip, ShownSlip } from './shown-slip.ts';
import { lookAtBlocks, slipsOf } from './slips-in-block.ts';

/** What somebody answered for is not marked: the rule and the words, as one text. */
export type Answered = ReadonlySet<string>;
export const answeredKey = (check: string, match: string) => `${check} ${match}`;

/**
 * `isOn`: the article is in the language of the rules; `found` is what the checks of the whole article say, `house`
 * which checks hold and how the house writes.
 */
export type SlipsWish = {
  answered: Answered;
  isOn: boolean;
  found: readonly FoundSlip[];
  house: HouseRules;
};
type SlipsState = { shown: DecorationSet; wish: SlipsWish };
type SlipsMove = { shown: DecorationSet } | { wish: SlipsWish };
export const slipsKey = new PluginKey<SlipsState>('slips');

const nothingAnswered: SlipsWish = { answered: new Set(), isOn: true, found: [], house: noHouseRules };
/** How long nobody may have typed before the text is looked at, in milliseconds. */
const pause = 600;

/**
 * Marks slips under the words while somebody writes: only blocks that changed are looked at, beside the page
 * and after a pause, never while letters are being put together. The text itself is not touched.
 */
export function slipsPlugin(): Plugin<SlipsState> {
  return new Plugin<SlipsState>({
    key: slipsKey,
    state: {
      init: () => ({ shown: DecorationSet.empty, wish: nothingAnswered }),
      apply(transaction, now) {
        const move: SlipsMove | undefined = transaction.getMeta(slipsKey);
        const moved = transaction.docChanged
          ? now.shown.map(transaction.mapping, transaction.doc)
          : now.shown;
        return { ...now, shown: moved, ...move };
      },
    },
    props: { decorations: (state) => slipsKey.getState(state)?.shown },
    view: (view) => lookingAfter(view),
  });
}

function lookingAfter(view: EditorView) {
  let seen: { doc: Node; wish: SlipsWish } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        void lookOn(view, (doc, wish) => {
          seen = { doc, wish };
        }),
      pause,
    );
  };
  look();
  return {
    update({ state }: EditorView) {
      if (seen?.doc !== state.doc || seen.wish !== slipsKey.getState(state)?.wish) look();
    },
    destroy: () => clearTimeout(timer),
  };
}

/** Has the blocks looked at that changed, beside the page, and draws what was found in all of them. */
async function lookOn(view: EditorView, seen: (doc: Node, wish: SlipsWish) => void): Promise<void> {
  const { doc } = view.state;
  const blocks: { node: Node; pos: number }[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) blocks.push({ node, pos });
    return !node.isTextblock;
  });
  const { house } = slipsKey.getState(view.state)?.wish ?? nothingAnswered;
  await lookAtBlocks(
    blocks.map(({ node }) => node),
    house,
  );
  // What was typed meanwhile is looked at by the next turn; letters that are being put together must not be drawn over.
  if (view.isDestroyed || view.composing || view.state.doc !== doc) return;
  const wish = slipsKey.getState(view.state)?.wish ?? nothingAnswered;
  const shown = wish.isOn
    ? [
        ...blocks.flatMap(({ node, pos }) => decorationsOf(slipsOf(node, house) ?? [], pos + 1, wish)),
        ...wish.found.flatMap((slip) => markOf(slip, wordsAt(doc, slip.place))),
      ]
    : [];
  seen(doc, wish);
  view.dispatch(slipsMove(view.state, { shown: DecorationSet.create(doc, shown) }));
}

function decorationsOf(
  slips: readonly BlockSlip[],
  start: number,
  { answered, house: { off } }: SlipsWish,
): Decoration[] {
  return slips
    .filter(({ check, match }) => !off.includes(check) && !answered.has(answeredKey(check, match)))
    .flatMap(({ from, to, ...slip }) =>
      markOf({ ...slip, isAnswerable: true }, { from: start + from, to: start + to }),
    );
}

function markOf(slip: ShownSlip, range: { from: number; to: number } | undefined): Decoration[] {
  if (!range) return [];
  return [Decoration.inline(range.from, range.to, { class: `ms-slip is-${slip.level}` }, { slip })];
}

/** For a transaction that only changes what is marked. */
export function slipsMove(state: EditorState, move: SlipsMove) {
  return state.tr.setMeta(slipsKey, move).setMeta('addToHistory', false);
}
