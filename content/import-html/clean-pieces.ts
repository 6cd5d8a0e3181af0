import { convertRuns } from '#content/legacy-encodings/convert-runs.ts';
import { normaliseTextCounting } from '#content/normalise.ts';
import { addRepairs, type HtmlReport } from './html-report.ts';
import type { Piece } from './pieces.ts';

/** The pieces of a paragraph with old encodings as Unicode and odd characters repaired; the report counts both. */
export function cleanPieces(pieces: readonly Piece[], report: HtmlReport): Piece[] {
  const converted = convertRuns(
    pieces.map((piece) =>
      piece === 'break' ? { text: '\n', font: undefined } : { text: piece.text, font: piece.format.font },
    ),
  );
  return pieces.map((piece, at) => {
    const found = converted[at];
    if (piece === 'break' || !found) return piece;
    if (found.encoding) report.legacy[found.encoding] += 1;
    report.legacy.unknown += found.unknown;
    const { text, repairs } = normaliseTextCounting(found.text);
    addRepairs(report, repairs);
    return { ...piece, text };
  });
}
