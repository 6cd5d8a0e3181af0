/** So many looks there are: a colour and a kind of line each, so that nobody needs to see colours. */
const looks = 6;

/** How the words of the writer at this place are drawn (`history.css`); beyond the sixth they share the last look. */
export function authorClass(index: number): string {
  return `written written-${Math.min(index, looks - 1)}`;
}
