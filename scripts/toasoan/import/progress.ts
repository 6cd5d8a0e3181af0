import type { Outcome } from './outcome.ts';
import { resultOf } from './report-file.ts';

export type Progress = {
  begin: (at: number, name: string) => void;
  end: (at: number, outcome: Outcome) => void;
};

/** One line a file; on a screen the file that is being read stands in the last line, and goes when it is done. */
export function progressOn(
  out: NodeJS.WriteStream,
  total: number,
  addressOf: (articleId: string) => string,
): Progress {
  const count = (at: number) => `[${String(at).padStart(String(total).length)}/${total}]`;
  return {
    begin(at, name) {
      if (out.isTTY) out.write(`\r\u001B[K${count(at)} ${name} …`);
    },
    end(at, outcome) {
      const said =
        outcome.result === 'refused'
          ? outcome.refusal
          : 'articleId' in outcome
            ? addressOf(outcome.articleId)
            : (outcome.title ?? '');
      out.write(
        `${out.isTTY ? '\r\u001B[K' : ''}${count(at)} ${outcome.file}: ${resultOf(outcome)}: ${said}\n`,
      );
    },
  };
}

/** For one document, what became of it in words, and what its reporter should be asked for. */
export function aloneOn(addressOf: (articleId: string) => string): Progress {
  return {
    begin: () => undefined,
    end(_at, outcome) {
      if (outcome.result === 'refused') return;
      const said = 'articleId' in outcome ? addressOf(outcome.articleId) : (outcome.title ?? '');
      const result = resultOf(outcome);
      console.log(`${result.charAt(0).toUpperCase()}${result.slice(1)}: ${said}`);
      for (const check of outcome.about.check) console.log(check.charAt(0).toUpperCase() + check.slice(1));
    },
  };
}
