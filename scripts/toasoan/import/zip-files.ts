import { buffer } from 'node:stream/consumers';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { byName } from './folder-files.ts';
import {
  judgeName,
  mostBytes,
  pathBeside,
  type SourceFile,
  type SourceKind,
  SourceRefused,
  type Sources,
  tooLargeSentence,
} from './source-file.ts';

/** How much a ZIP may hold: entries, and bytes unpacked. Nothing is unpacked before its turn, and nothing to disk. */
export const zipLimits = { entries: 20_000, unpackedBytes: 4_000_000_000 } as const;

export type OpenZip = Sources & { close: () => void };

/**
 * The documents of a ZIP. Names that lead out of it, encrypted entries and ZIPs in it are refused one by one; a ZIP
 * that says of itself to be too much is refused as a whole, with a `SourceRefused`.
 */
export async function zipFiles(path: string): Promise<OpenZip> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch(
    () => {
      throw new SourceRefused('no ZIP, or damaged. Pack the files again.');
    },
  );
  try {
    const entries = await entriesOf(zip);
    return { ...sourcesOf(zip, entries), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error instanceof SourceRefused ? error : new SourceRefused('damaged. Pack the files again.');
  }
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      if (entries.size >= zipLimits.entries || unpacked > zipLimits.unpackedBytes)
        return reject(new SourceRefused('too much at once: import it in parts.'));
      const name = nameOf(entry);
      if (!name.endsWith('/')) entries.set(name, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function sourcesOf(zip: ZipFile, entries: Map<string, Entry>): Sources {
  const sources: Sources = { files: [], refused: [], others: 0 };
  for (const [name, entry] of [...entries].sort(([one], [other]) => byName(one, other))) {
    const judged = judgeName(name);
    const refusal =
      refusalOf(name, entry) ??
      (typeof judged === 'object' && 'refusal' in judged ? judged.refusal : undefined);
    // Only what would be imported is worth a refusal; the rest is not read at all.
    if (judged === 'other' && !/\.zip$/i.test(name)) sources.others += 1;
    else if (refusal !== undefined) sources.refused.push({ name, refusal });
    else if (typeof judged === 'object' && 'kind' in judged)
      sources.files.push(fileIn(zip, entries, { name, entry, kind: judged.kind }));
  }
  return sources;
}

function refusalOf(name: string, entry: Entry): string | undefined {
  if (/\.zip$/i.test(name)) return 'a ZIP inside a ZIP. Unpack it, and name it by itself.';
  if (/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name))
    return 'named with a path that leads out of the ZIP.';
  if (entry.isEncrypted()) return 'protected by a password. Pack it without one.';
  return undefined;
}

type ZippedFile = { name: string; entry: Entry; kind: SourceKind };

function fileIn(zip: ZipFile, entries: Map<string, Entry>, { name, entry, kind }: ZippedFile): SourceFile {
  return {
    name,
    kind,
    async read() {
      if (entry.uncompressedSize > mostBytes(kind)) throw new SourceRefused(tooLargeSentence(kind));
      const bytes = await unpacked(zip, entry);
      if (!bytes) throw new SourceRefused('damaged inside the ZIP.');
      return bytes;
    },
    async beside(address) {
      const path = pathBeside(name, address);
      const found = path === undefined ? undefined : entries.get(path);
      const isReadable = found && !found.isEncrypted() && found.uncompressedSize <= mostBytes('photo');
      return isReadable ? unpacked(zip, found) : undefined;
    },
  };
}

/** The content of an entry, never more than it said; undefined when it is damaged or says less than it is. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array | undefined> {
  try {
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch {
    return undefined;
  }
}

/** UTF-8 where the bytes are, whatever the flag says: programs forget it. Else CP437, as the format has it. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw).normalize('NFC');
  } catch {
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).normalize('NFC');
  }
}
