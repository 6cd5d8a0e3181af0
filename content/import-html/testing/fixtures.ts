import { readdirSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { type ImportedHtml, importHtml } from '#content/import-html/import-html.ts';

const folder = new URL('../fixtures/', import.meta.url);

/** A clipboard or file of another program, with what its import must look like. */
export type Fixture = { source: string; name: string; html: string; outline: string };

export function fixtures(): Fixture[] {
  return readdirSync(folder)
    .sort()
    .flatMap((source) =>
      readdirSync(new URL(`${source}/`, folder))
        .filter((file) => file.endsWith('.html'))
        .sort()
        .map((file) => {
          const read = (name: string) => readFileSync(new URL(`${source}/${name}`, folder), 'utf8');
          const name = file.replace(/\.html$/, '');
          return { source, name, html: read(file), outline: read(`${name}.txt`).trimEnd() };
        }),
    );
}

/** Imports HTML as the server does, with figures called 1, 2, 3 … */
export function imported(html: string): ImportedHtml {
  let next = 0;
  return importHtml(fromHtml(html), { newId: () => `f${++next}` });
}
