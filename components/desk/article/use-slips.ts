import { type RefObject, useEffect, useMemo } from 'react';
import type { EditorHandle } from '#components/editor/manuscript-editor.tsx';
import { ofBlock } from '#components/editor/slips/find-slips.ts';
import type { FoundSlip } from '#components/editor/slips/shown-slip.ts';
import { answeredKey } from '#components/editor/slips/slips-plugin.ts';
import { isExplained } from '#components/words/explained-check.ts';
import { type HouseRules, noHouseRules } from '#domain/house/house-rules.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { Finding } from '#domain/publishing-checks.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import { placeInText } from './place-in-text.ts';

/** Tells the editor whether to mark slips, which of them somebody answered for, and what the whole article shows. */
export function useSlips(
  editor: RefObject<EditorHandle | null>,
  { answers = [], language }: ArticleMetadata,
  { findings, house }: Pick<ArticlePanel, 'findings' | 'house'>,
  isOpen: boolean,
): void {
  const rules = JSON.stringify(house ?? noHouseRules);
  // The same object for as long as the rules are the same: what was found by them is known by it.
  const asWritten = useMemo((): HouseRules => JSON.parse(rules), [rules]);
  const whole = JSON.stringify(findings.flatMap(slipOf));
  const keys = JSON.stringify(answers.map(({ check, match }) => answeredKey(check, match)));
  useEffect(() => {
    const answered = new Set<string>(JSON.parse(keys));
    const found: FoundSlip[] = JSON.parse(whole);
    if (isOpen) editor.current?.markSlips({ answered, isOn: language === 'vi', found, house: asWritten });
  }, [editor, keys, whole, asWritten, language, isOpen]);
}

const ofBlocks: ReadonlySet<string> = new Set(ofBlock);

/** What no block tells by itself, and stands in words of the text; what was answered is not marked. */
function slipOf(finding: Finding): FoundSlip[] {
  const { check, level, match, suggest, source, answer, isAnswerable = false } = finding;
  const place = placeInText(finding);
  if (match === undefined || answer !== undefined || !place || ofBlocks.has(check)) return [];
  if (!isExplained(check)) return [];
  return [{ check, level, match, suggest, source, isAnswerable, place }];
}
