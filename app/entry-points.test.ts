import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryPoints } from '#domain/entry-points.ts';

/** `app/(site)/[section]/route.tsx` is `/[section]`: groups in brackets are no part of an address. */
function addressOf(file: string): string {
  const parts = file.replace(/\/?(page|route)\.tsx?$/, '').split('/');
  return `/${parts.filter((part) => part !== '' && !part.startsWith('(')).join('/')}`;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
}

/** HEAD is GET without the body: the row of GET speaks for both. */
function entryFiles(): { file: string; kind: 'page' | 'handler'; path: string; methods: string[] }[] {
  return filesUnder('app')
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
    .map((file) => {
      const code = readFileSync(join('app', file), 'utf8');
      const isPage = /page\.tsx?$/.test(file);
      const named = [
        ...code.matchAll(/export (?:async function|function|const) (GET|POST|PUT|PATCH|DELETE|OPTIONS)\b/g),
      ];
      const listed = [...code.matchAll(/export \{([^}]*)\}/g)].flatMap(
        ([, names]) => names?.match(/\b(GET|POST|PUT|PATCH|DELETE)\b/g) ?? [],
      );
      const methods = isPage ? ['GET'] : [...named.map(([, method]) => method ?? ''), ...listed];
      return { file, kind: isPage ? 'page' : 'handler', path: addressOf(file), methods };
    });
}

test('every page and handler has a row in the table of entry points', () => {
  const found = entryFiles().flatMap(({ kind, path, methods }) =>
    methods.map((method) => `${kind} ${method} ${path}`),
  );
  const rows = entryPoints
    .filter(({ kind }) => kind !== 'command')
    .map(({ kind, method, path }) => `${kind} ${method} ${path}`);
  expect(found.sort()).toEqual(rows.sort());
});

test('no page or handler exports a server action', () => {
  const sources = ['app', 'components', 'newsroom'].flatMap((folder) =>
    filesUnder(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  expect(sources.filter((code) => /^\s*['"]use server['"]/m.test(code))).toEqual([]);
});

test('every command has a row', () => {
  const found = filesUnder('scripts/toasoan')
    .map((file) => readFileSync(join('scripts/toasoan', file), 'utf8'))
    .flatMap(commandsIn);
  const rows = entryPoints.filter(({ kind }) => kind === 'command').map(({ path }) => path);
  expect(found.sort()).toEqual(rows.sort());
});

/** A command that only groups others is no way in; its children carry its name. */
function commandsIn(code: string): string[] {
  const names = [...code.matchAll(/new Command\('([\w-]+)'\)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'toasoan');
  if (!code.includes('.addCommand(')) return names.map((name) => `toasoan ${name}`);
  const group = names.at(-1);
  return names.slice(0, -1).map((name) => `toasoan ${group} ${name}`);
}
