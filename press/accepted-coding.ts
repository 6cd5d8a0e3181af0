import type { Coding } from './page.ts';

/** The best form that a reader's Accept-Encoding allows among those that a page has. */
export function acceptedCoding(header: string, offered: Partial<Record<Coding, Buffer>>): Coding {
  const accepted = new Map(header.split(',').map(weightOf));
  const isWelcome = (coding: Coding) => (accepted.get(coding) ?? accepted.get('*') ?? 0) > 0;
  return (['br', 'gzip'] as const).find((coding) => offered[coding] && isWelcome(coding)) ?? 'identity';
}

function weightOf(part: string): [string, number] {
  const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [coding, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
