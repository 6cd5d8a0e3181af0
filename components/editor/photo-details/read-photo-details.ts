import { detailsOf, type PhotoDetails, type PhotoTags } from './photo-details.ts';

/** Where details stand: a file's first part, before its picture. */
const head = 512_000;

type Tag = { description?: unknown; value?: unknown };
type Parser = { parseFromString(text: string, type: string): unknown };

/**
 * Reads what stands beside the picture in a photo's file; undefined when that is nothing, or cannot be read. The
 * server never sees it: it strips all of this from what readers get. `domParser` is for where there is no DOM.
 */
export async function readPhotoDetails(file: Blob, domParser?: Parser): Promise<PhotoDetails | undefined> {
  try {
    const { default: exif } = await import('exifreader');
    const bytes = await file.slice(0, head).arrayBuffer();
    const tags = exif.load(bytes, { expanded: true, ...(domParser && { domParser: domParser as never }) });
    return detailsOf({ iptc: wordsOf(tags.iptc), xmp: wordsOf(tags.xmp), exif: wordsOf(tags.exif) });
  } catch {
    return undefined;
  }
}

function wordsOf(group: object | undefined): PhotoTags['iptc'] {
  const tags: [string, Tag][] = Object.entries(group ?? {});
  return Object.fromEntries(tags.map(([name, tag]) => [name, textOf(tag)]));
}

function textOf(tag: Tag): string | undefined {
  return typeof tag?.description === 'string' ? tag.description : undefined;
}
