import { Command, Option } from 'commander';
import { encodings } from './import/encodings.ts';
import type { ImportOptions } from './import/run-import.ts';

/** `toasoan import …`: every document becomes a draft, whole or not at all, and once however often it is imported. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'make drafts of documents: .txt, .html, .docx, a folder or a ZIP of them; the same document of the same person is one draft',
    )
    .argument('<sources...>', 'files, folders or ZIPs; photos of pages and Word files come along')
    .option('--json', 'print how the documents were understood, and write nothing')
    .option('--as <email>', 'whose drafts they are; needed when several people may write')
    .option('--dry-run', 'tell what would become of each document, and write no draft')
    .option('--report <file>', 'where the report goes: Markdown, or JSON lines for .jsonl')
    .addOption(new Option('--encoding <name>', 'of texts and pages that do not say it').choices(encodings))
    .action(async (named: string[], options: ImportOptions) => {
      // What reads pages and Word files is large, and no other command needs it.
      const { runImport } = await import('./import/run-import.ts');
      await runImport(named, options);
    });
}
