import { degreeWords, ranks } from '#domain/people/people-in.ts';

/** A person as a list of a conference names them. */
export type ListedPerson = { rank: string | null; name: string; offices: string[] };

const forms = 'Các đồng chí|Đồng chí|Ông|Bà|Đ/c|Đc';
const opening = new RegExp(
  `^(?:(?:${forms})[:.]?\\s+)?(?<degrees>(?:(?:${degreeWords})[.,]?\\s*)*)(?<rank>${ranks.join('|')})?\\s*`,
  'iu',
);
/** `- `, `1. `, `a) `, `+ `: what a list stands behind. */
const bullet = /^\s*(?:[-–—+*•·]|\d{1,3}[.)]|[a-zđ]\))\s+/iu;

/** A line without the sign of the list that it stood in, and without the stop at its end. */
export function withoutBullet(line: string): string {
  return line.replace(bullet, '').replace(/[\s;.]+$/u, '');
}

/**
 * `Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật` as rank, name and offices; undefined when
 * the line does not begin with the name of a person.
 */
export function readPersonLine(line: string): ListedPerson | undefined {
  const text = withoutBullet(line);
  const [open = ''] = opening.exec(text) ?? [];
  const rank = opening.exec(text)?.groups?.rank;
  const [name = '', ...offices] = text.slice(open.length).split(/\s*[,–—]\s*|\s+-\s+/u);
  if (!isName(name)) return undefined;
  const known = ranks.find((one) => one.toLowerCase() === rank?.toLowerCase());
  return { rank: known ?? null, name, offices: offices.filter((one) => one !== '') };
}

/** Two to six words, each with a capital first letter. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.']*(?:\s+\p{Lu}[\p{L}.']*){1,5}$/u.test(text.normalize('NFC'));
}

/** The people of a list of lines, in its order; what names nobody is left out. */
export function peopleOfLines(lines: readonly string[]): ListedPerson[] {
  return lines.flatMap((line) => readPersonLine(line) ?? []);
}

/** The same as one line. */
export function personLine({ rank, name, offices }: ListedPerson): string {
  return [rank === null ? name : `${rank} ${name}`, ...offices].join(', ');
}
