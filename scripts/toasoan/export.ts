import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readPublishedArticle } from '#newsroom/read-public/read-published-article.ts';
import { readSitemap } from '#newsroom/read-public/read-feed.ts';
import { numberOfSlug } from '#domain/published.ts';
import { pathFromPerson, withNewsroom } from './with-newsroom.ts';

/** `toasoan export DIR`: every live edition as one JSON file, named by its public number. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write every published article as JSON; reads only, at any time')
    .argument('<folder>', 'where the files go')
    .action(async (folder: string) => {
      const target = pathFromPerson(folder);
      mkdirSync(target, { recursive: true });
      const written = await withNewsroom('read', async (desk) => {
        const numbers = (await readSitemap(desk)).flatMap(({ path }) => numberOfSlug(path) ?? []);
        for (const number of numbers) {
          const article = await readPublishedArticle(desk, number);
          if (article) writeFileSync(join(target, `${number}.json`), `${JSON.stringify(article, null, 2)}\n`);
        }
        return numbers.length;
      });
      console.log(`Exported ${written} articles to ${target}.`);
    });
}
