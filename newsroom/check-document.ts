import { importText } from '#content/import-text/import-text.ts';
import type { ImportedText } from '#content/import-text/imported-text.ts';
import { plainText } from '#content/plain-text.ts';
import { askAboutEvent } from '#domain/report/ask-about-event.ts';
import { type CheckedReport, checkReport, type ReportLine } from '#domain/report/check-report.ts';
import type { HouseOfTexts } from '#domain/report/house-issues.ts';
import { type DocumentRefusal, type ForeignDocument, readDocument } from './read-document.ts';

/** A file as it was understood, with everything that the rules see in it. */
export type CheckedDocument = CheckedReport & { ask: string[] } & Partial<Omit<ImportedText, 'ask'>>;
export type DocumentChecked = { ok: true; value: CheckedDocument } | { ok: false; refusal: DocumentRefusal };

/** Asks a newsroom what it knows of texts and the day that they are about. */
export type AskHouse = (of: { texts: readonly string[]; day: string | null }) => Promise<HouseOfTexts>;

/**
 * Checks a file without storing anything. Lines are those of a text; of pages and Word files, blocks from 1. Without
 * `askHouse` the rules are those that every newsroom begins with.
 */
export async function checkDocument(
  file: ForeignDocument,
  newId: () => string,
  askHouse?: AskHouse,
): Promise<DocumentChecked> {
  if (file.kind === 'text') {
    const imported = importText(file.text, { file: file.fileName });
    const day = imported.dateline.date;
    const checked = await withAsk(linesOf(imported), { ...imported, day }, askHouse);
    return { ok: true, value: { ...imported, ...checked, counts: countsOf(imported, checked) } };
  }
  const read = await readDocument(file, newId);
  if (!read.ok) return read;
  const blocks = plainText(read.value.doc).split('\n');
  const lines = blocks.map((text, at): ReportLine => ({ text, line: at + 1 }));
  const { ask, metadata } = read.value;
  const known = { ask, language: metadata.language, day: metadata.dateline.date };
  return { ok: true, value: await withAsk(lines, known, askHouse) };
}

function countsOf({ counts }: ImportedText, { citations, quotations, abbreviations, issues }: CheckedReport) {
  return {
    ...counts,
    ...{ citations: citations.length, quotations: quotations.length, abbreviations: abbreviations.length },
    certainErrors: issues.filter(({ level }) => level === 'error').length,
  };
}

function linesOf({ headline, sapo, blocks }: ImportedText): ReportLine[] {
  const head = [headline, sapo].flatMap((text) => (text === null ? [] : [{ text, line: 1 }]));
  const body = blocks.map(
    (block): ReportLine =>
      block.type === 'figure'
        ? { text: block.caption, line: block.sourceLines.at(-1) ?? 0 }
        : { text: block.text, line: block.sourceLine },
  );
  return [...head, ...body];
}

/** Facts of the event are asked for after place and date, dates of documents last. */
type Known = { ask: readonly string[]; language: 'vi' | 'en'; day: string | null };

async function withAsk(
  lines: readonly ReportLine[],
  { ask: known, language, day }: Known,
  askHouse: AskHouse | undefined,
) {
  const texts = lines.map(({ text }) => text);
  const checked = checkReport(lines, language, await askHouse?.({ texts, day }));
  const event = askAboutEvent(texts);
  const isHead = (name: string) => name === 'headline' || name === 'sapo' || name.startsWith('dateline.');
  const undated = checked.citations.some(({ issued }) => issued === null);
  const ask = [
    ...known.filter(isHead),
    ...event,
    ...known.filter((name) => !isHead(name)),
    ...(undated ? ['citations[*].issued'] : []),
  ];
  return { ...checked, ask };
}
