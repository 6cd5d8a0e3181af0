/** Text as it may stand in an XML element or between double quotes; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An XML document around lines that are XML already. */
export function xmlDocument(
  root: string,
  namespaces: Readonly<Record<string, string>>,
  lines: readonly string[],
) {
  const declared = Object.entries(namespaces).map(([name, address]) => ` ${name}="${address}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${declared.join('')}>\n${lines.join('\n')}\n</${root}>\n`;
}
