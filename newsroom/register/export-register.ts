import { listEntries } from '#db/queries/register.ts';
import type { Actor } from '#domain/actor.ts';
import { csvLine } from '#domain/csv.ts';
import type { RegisterEntry, RegisterKind } from '#domain/register/entry.ts';
import { hasPermission } from '#domain/roles.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** Without it, Excel reads Vietnamese letters as Latin-1. */
const byteOrderMark = '\uFEFF';
const mostEntries = 20_000;
const heads = {
  person: ['Họ tên', 'Bút danh', 'Cấp bậc', 'Chức vụ', 'Từ ngày', 'Đến ngày', 'Nguồn', 'Cách viết khác'],
  document: [
    'Số hiệu',
    'Loại',
    'Tên văn bản',
    'Cơ quan ban hành',
    'Ngày ban hành',
    'Đường dẫn',
    'Nguồn',
    'Cách viết khác',
  ],
  body: ['Cơ quan', 'Viết tắt', 'Từ ngày', 'Đến ngày', 'Nay là', 'Nguồn', 'Cách viết khác'],
};

/** The register as a CSV file that the import reads again, a line each post or body. */
export async function exportRegister(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { kind }: { kind: RegisterKind },
): Promise<Result<string>> {
  if (!hasPermission(actor.role, 'register.read')) return fail({ code: 'notPermitted' });
  const rows = await listEntries(q, { kind, words: [] }, mostEntries);
  const lines = [heads[kind], ...rows.flatMap(({ entry }) => linesOf(entry))];
  return done(byteOrderMark + lines.map(csvLine).join(''));
}

function linesOf(entry: RegisterEntry): (string | null)[][] {
  const spellings = entry.spellings.join('; ');
  if (entry.kind === 'document') {
    const { name, type = null, title, issuer, issued, link, source } = entry;
    return [[name, type, title, issuer, issued, link, source, spellings]];
  }
  if (entry.kind === 'body') {
    const { name, short, from, to, successor, source } = entry;
    return [[name, short, from, to, successor, source, spellings]];
  }
  const posts =
    entry.posts.length > 0 ? entry.posts : [{ rank: null, office: null, from: null, to: null, source: null }];
  return posts.map(({ rank, office, from, to, source }) => [
    ...[entry.name, entry.penName, rank, office, from, to, source],
    spellings,
  ]);
}
