import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { numberOfSlug } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readPublishedArticle } from '#newsroom/read-public/read-published-article.ts';
import { readSitemapPart, readSitemapParts } from '#newsroom/read-public/read-sitemap.ts';
import { pathFromPerson, withNewsroom } from './with-newsroom.ts';

/** `toasoan export DIR`: every live edition as one JSON file, named by its public number. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write every published article as JSON; reads only, at any time')
    .argument('<folder>', 'where the files go')
    .action(async (folder: string) => {
      const target = pathFromPerson(folder);
      const written = await withNewsroom('read', (desk) => writeArticles(desk, target));
      console.log(`Exported ${written} articles to ${target}.`);
    });
}

async function writeArticles(desk: Newsroom, target: string): Promise<number> {
  mkdirSync(target, { recursive: true });
  let written = 0;
  for (const { part } of await readSitemapParts(desk)) {
    for (const { path } of (await readSitemapPart(desk, part)) ?? []) {
      const number = numberOfSlug(path);
      const article = number === undefined ? undefined : await readPublishedArticle(desk, number);
      if (!article) continue;
      writeFileSync(join(target, `${number}.json`), `${JSON.stringify(article, null, 2)}\n`);
      written += 1;
    }
  }
  return written;
}
