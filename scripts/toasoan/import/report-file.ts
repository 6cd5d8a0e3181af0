import { appendFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './outcome.ts';

/** Writes what became of each file as soon as it is known: an import that is killed leaves what it did. */
export type ReportFile = { add: (outcome: Outcome) => void; end: (summary: string) => void };

/** A report at `path`: JSON lines where it ends so, else Markdown. Throws when the file cannot be written. */
export function reportFile(path: string, addressOf: (articleId: string) => string): ReportFile {
  const isJson = /\.jsonl?$/i.test(path);
  writeFileSync(
    path,
    isJson
      ? ''
      : `# Import\n\n| file | result | article | title | repairs | to check by hand |\n| --- | --- | --- | --- | --- | --- |\n`,
  );
  return {
    add: (outcome) =>
      appendFileSync(path, isJson ? `${JSON.stringify(outcome)}\n` : markdownLine(outcome, addressOf)),
    end: (summary) => isJson || appendFileSync(path, `\n${summary}\n`),
  };
}

const results: Record<Outcome['result'], string> = {
  made: 'draft made',
  before: 'imported before',
  readable: 'can be imported',
  refused: 'refused',
};

/** The result of a file in words. */
export function resultOf({ result }: Outcome): string {
  return results[result];
}

function markdownLine(outcome: Outcome, addressOf: (articleId: string) => string): string {
  const article = 'articleId' in outcome ? `[${outcome.articleId}](${addressOf(outcome.articleId)})` : '';
  const cells =
    outcome.result === 'refused'
      ? ['', '', outcome.refusal]
      : [outcome.title ?? '', repairsInWords(outcome.about.repairs), outcome.about.check.join('; ')];
  return `| ${[outcome.file, resultOf(outcome), article, ...cells].map(cell).join(' | ')} |\n`;
}

function repairsInWords(repairs: Record<string, number>): string {
  return Object.entries(repairs)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

// A bar or a line end in a name would break the table.
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
