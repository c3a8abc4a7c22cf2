/** A piece of a text as half-open UTF-16 offsets `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Ranges of a text that are taken. To ask and to add in text order cost the logarithm of their number. */
export class TakenSpans {
  /** Apart from one another and in text order. */
  readonly #spans: Span[] = [];

  constructor(spans: Iterable<Span> = []) {
    for (const span of spans) this.add(span);
  }

  /** Whether a span shares a character with any of them. */
  overlaps(span: Span): boolean {
    const next = this.#spans[firstEndingAfter(this.#spans, span.start)];
    return next !== undefined && overlaps(next, span);
  }

  add({ start, end }: Span): void {
    if (start >= end) return;
    const first = firstEndingAfter(this.#spans, start);
    let last = first;
    while (last < this.#spans.length && this.#spans[last]!.start < end) last++;
    const joined = {
      start: Math.min(start, this.#spans[first]?.start ?? start),
      end: Math.max(end, this.#spans[last - 1]?.end ?? end),
    };
    this.#spans.splice(first, last - first, last > first ? joined : { start, end });
  }
}

/** The index of the first of the spans (in text order, apart from one another) that ends behind an offset; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last index for which a condition holds that holds up to some index and no further; -1 when it never does. */
export function lastIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
