/** What a spreadsheet would take for a formula (OWASP, CSV Injection), also behind a line end. */
const startsFormula = /^[=+\-@\t\r\n]/;

/** One line of a CSV file (RFC 4180) that no spreadsheet runs: what would start a formula gets an apostrophe in front. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
