import { normaliseText } from '#content/normalise.ts';

/** What a photographer wrote into the file; each line clean, and absent where nothing was written. */
export type PhotoDetails = { caption?: string; byline?: string; credit?: string; taken?: string };

/** Values of a file's tags by name, from each of the three places in which cameras and agencies write. */
export type PhotoTags = Record<'iptc' | 'xmp' | 'exif', Record<string, string | undefined>>;

type Place = { in: keyof PhotoTags; tag: string };

/**
 * Where each detail is looked for, the most deliberate place first: agencies fill IPTC, editors XMP, cameras EXIF
 * (IPTC Photo Metadata Standard 2023.2; Exif 3.0).
 */
const places: Record<keyof PhotoDetails, readonly Place[]> = {
  caption: [
    { in: 'iptc', tag: 'Caption/Abstract' },
    { in: 'xmp', tag: 'description' },
    { in: 'exif', tag: 'ImageDescription' },
  ],
  byline: [
    { in: 'iptc', tag: 'By-line' },
    { in: 'xmp', tag: 'creator' },
    { in: 'exif', tag: 'Artist' },
  ],
  credit: [
    { in: 'iptc', tag: 'Credit' },
    { in: 'xmp', tag: 'Credit' },
    { in: 'iptc', tag: 'Source' },
    { in: 'xmp', tag: 'Source' },
  ],
  taken: [
    { in: 'iptc', tag: 'Date Created' },
    { in: 'xmp', tag: 'DateCreated' },
    { in: 'exif', tag: 'DateTimeOriginal' },
  ],
};

/** What cameras write of themselves where a caption should be. */
const ofTheCamera =
  /^(?:(?:olympus|minolta|konica|sony|samsung|casio|ricoh) ?digital camera|sony dsc|dcim|default|untitled)$/i;
const longest = 600;

/** The details among a file's tags; undefined when there are none. */
export function detailsOf(tags: PhotoTags): PhotoDetails | undefined {
  const found: PhotoDetails = {};
  for (const [name, tried] of Object.entries(places) as [keyof PhotoDetails, readonly Place[]][]) {
    const values = tried.map((place) => lineOf(tags[place.in][place.tag] ?? ''));
    const value = values.find((line) => line !== '' && !ofTheCamera.test(line));
    const shown = value && name === 'taken' ? dayOf(value) : value;
    if (shown) found[name] = shown;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Whose photo it is, as a credit says it. */
export function creditOf({ byline, credit }: PhotoDetails): string | undefined {
  return byline && credit && byline !== credit ? `${byline}/${credit}` : (byline ?? credit);
}

function lineOf(value: string): string {
  return normaliseText(value).replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** `2026:11:22 08:15:00`, `20261122` and `2026-11-22T08:15+07:00` are one day. */
function dayOf(value: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})/.exec(value) ?? [];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${Number(day)}-${Number(month)}-${year}` : undefined;
}
