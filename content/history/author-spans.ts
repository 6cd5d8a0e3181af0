/** From where to where of a document (ProseMirror positions) somebody's hand reached; `by` is a person's id. */
export type AuthorSpan = { from: number; to: number; by: string };

/** The part of `spans` between two positions, moved by `shift`. */
export function cutSpans(spans: readonly AuthorSpan[], from: number, to: number, shift = 0): AuthorSpan[] {
  const cut: AuthorSpan[] = [];
  for (const span of spans) {
    const start = Math.max(span.from, from);
    const end = Math.min(span.to, to);
    if (start < end) cut.push({ from: start + shift, to: end + shift, by: span.by });
  }
  return cut;
}

/** Lays `over` on top of `spans`: where both have something, `over` counts. Both are sorted and free of overlaps. */
export function overlaySpans(spans: readonly AuthorSpan[], over: readonly AuthorSpan[]): AuthorSpan[] {
  let under = [...spans];
  for (const { from, to } of over) {
    under = [...cutSpans(under, 0, from), ...cutSpans(under, to, Number.POSITIVE_INFINITY)];
  }
  return joinSpans([...under, ...over].sort((one, other) => one.from - other.from));
}

/** Sorted spans with neighbours of the same person joined, so that typing on makes one span longer. */
export function joinSpans(spans: readonly AuthorSpan[]): AuthorSpan[] {
  const joined: AuthorSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.by === span.by && last.to === span.from) last.to = span.to;
    else joined.push({ ...span });
  }
  return joined;
}
