/**
 * The only scripts that a page for readers may name: statements for machines, which no browser runs, and the one
 * optional file, without which the page is whole.
 */
const harmless =
  /<script type="application\/ld\+json">[^<]*<\/script>|<script src="\/tien-ich\/[0-9a-f]{12}\.js" defer=""><\/script>/g;

/** The page without those; no other script may be left. */
export function withoutHarmlessScripts(html: string): string {
  return html.replace(harmless, '');
}
