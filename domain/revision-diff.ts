import { canonicalJson } from '#content/canonical.ts';
import type { ManuscriptJSON, NodeJSON, NodeType } from '#content/manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import { type BlockPair, type Placed, pairBlocks } from './block-pairs.ts';
import { type DetailChange, detailChanges } from './detail-changes.ts';
import type { ArticleMetadata } from './metadata.ts';
import { isUnchanged, type Run, syllableDiff } from './syllable-diff.ts';

export type { DetailChange } from './detail-changes.ts';

/** What happened to a block, or to one part of a figure. `reformatted`: the words stand, marks or layout differ. */
export type BlockChange = {
  kind: 'added' | 'removed' | 'moved' | 'rewritten' | 'reformatted' | 'photoChanged';
  block: NodeType;
  part?: 'caption' | 'credit' | 'alt';
  /** Which figure of its revision, counted from 1. */
  figure?: number;
  /** Place under the document of the newer revision; of the older for what was removed. */
  position: number;
  runs: Run[];
  /** Given where link targets differ, which the words do not show. */
  links?: { before: string[]; after: string[] };
};

export type RevisionChanges = { blocks: BlockChange[]; details: DetailChange[] };
type Compared = { doc: ManuscriptJSON; metadata: ArticleMetadata };

/**
 * Everything that differs between two revisions, in reading order: what a signer is shown as changed since they
 * signed. Nothing that changes the hash of document or details stays unlisted.
 */
export function compareRevisions(before: Compared, after: Compared): RevisionChanges {
  return {
    blocks: compareTexts(before.doc, after.doc),
    details: detailChanges(before.metadata, after.metadata),
  };
}

/** What differs between two texts, block by block, in reading order. */
export function compareTexts(before: ManuscriptJSON, after: ManuscriptJSON): BlockChange[] {
  const { pairs, removed, added } = pairBlocks(before.content, after.content);
  return [
    ...pairs.flatMap((pair) => pairChanges(pair, after)),
    ...removed.map((gone) => wholeBlock('removed', gone, before)),
    ...added.map((fresh) => wholeBlock('added', fresh, after)),
  ].sort((a, b) => a.position - b.position || Number(b.kind === 'removed') - Number(a.kind === 'removed'));
}

function wholeBlock(kind: 'added' | 'removed', { node, position }: Placed, doc: ManuscriptJSON): BlockChange {
  const text = node.type === 'figure' ? figureText(node) : blockText(node);
  return { kind, ...placeOf(node, position, doc), runs: text === '' ? [] : [{ kind, text }] };
}

function pairChanges({ older, newer, isMoved }: BlockPair, doc: ManuscriptJSON): BlockChange[] {
  const place = placeOf(newer.node, newer.position, doc);
  const moved: BlockChange[] = isMoved
    ? [{ kind: 'moved', ...place, runs: sameText(blockText(newer.node)) }]
    : [];
  if (canonicalJson(older.node) === canonicalJson(newer.node)) return moved;
  const seen =
    newer.node.type === 'figure' ? figureChanges(older.node, newer.node) : textChange(older.node, newer.node);
  const changes =
    seen.length > 0 ? seen : [{ kind: 'reformatted' as const, runs: sameText(blockText(newer.node)) }];
  return [...moved, ...changes.map((change) => ({ ...place, ...change }))];
}

type Seen = Pick<BlockChange, 'kind' | 'runs'> & Partial<Pick<BlockChange, 'part' | 'links'>>;

function textChange(older: NodeJSON, newer: NodeJSON): Seen[] {
  const runs = syllableDiff(blockText(older), blockText(newer));
  const before = linksOf(older);
  const after = linksOf(newer);
  const links = canonicalJson(before) === canonicalJson(after) ? {} : { links: { before, after } };
  return [{ kind: isUnchanged(runs) ? 'reformatted' : 'rewritten', runs, ...links }];
}

/** Caption, credit, alt text and photo each on their own: three fields of one figure. */
function figureChanges(older: NodeJSON, newer: NodeJSON): Seen[] {
  const photo: Seen[] =
    older.attrs?.assetId === newer.attrs?.assetId ? [] : [{ kind: 'photoChanged', runs: [] }];
  const texts = (['caption', 'credit', 'alt'] as const).flatMap((part): Seen[] => {
    const runs = syllableDiff(partText(older, part), partText(newer, part));
    return isUnchanged(runs) ? [] : [{ kind: 'rewritten', part, runs }];
  });
  return [...photo, ...texts];
}

function partText(figure: NodeJSON, part: 'caption' | 'credit' | 'alt'): string {
  if (part === 'alt') return String(figure.attrs?.alt ?? '');
  const child = figure.content?.find((node) => node.type === part);
  return child ? blockText(child) : '';
}

function figureText(figure: NodeJSON): string {
  const parts = [partText(figure, 'caption'), partText(figure, 'credit'), partText(figure, 'alt')];
  return parts.filter((text) => text !== '').join('\n');
}

function linksOf(node: NodeJSON): string[] {
  const own = (node.marks ?? [])
    .filter((mark) => mark.type === 'link')
    .map((mark) => String(mark.attrs?.href ?? ''));
  return [...own, ...(node.content ?? []).flatMap(linksOf)];
}

function sameText(text: string): Run[] {
  return text === '' ? [] : [{ kind: 'same', text }];
}

function placeOf(node: NodeJSON, position: number, doc: ManuscriptJSON) {
  if (node.type !== 'figure') return { block: node.type, position };
  const figure = doc.content.slice(0, position + 1).filter(({ type }) => type === 'figure').length;
  return { block: node.type, position, figure };
}
