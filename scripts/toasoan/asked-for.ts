const words: Readonly<Record<string, string>> = {
  sapo: 'standfirst',
  'dateline.date': 'date',
  'dateline.place': 'place',
  body: 'text',
  asset: 'photos',
  caption: 'captions',
  credit: 'photo credits',
  alt: 'alt texts',
};

/** What an imported text lacks (`figures[*].alt`), in words: `headline, date, photos, alt texts`. */
export function askedFor(ask: readonly string[]): string {
  const named = ask.map((name) => {
    const short = name.replace(/^figures\[[^\]]*\]\./, '');
    return words[short] ?? short;
  });
  return [...new Set(named)].join(', ');
}
