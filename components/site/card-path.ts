/** The picture that stands for an article without a photo where it is shared. */
export const cardSize = { width: 1200, height: 630 };

export function cardPath(number: number): string {
  return `/anh-chia-se/${number}`;
}
