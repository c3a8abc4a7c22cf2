/** What became of the server's processes, and whether another is worth a try. Knows no editor, so that it can be tested alone. */
export interface Crashes {
  /** Documents (URIs) that were being checked when a server died. */
  readonly poison: readonly string[];
  /**
   * A server has died. @param checking the document that it was at, null if none. @returns whether to start another.
   */
  died(now: number, checking: string | null): boolean;
  /** Somebody wants to begin afresh. */
  forgive(): void;
}

/** In milliseconds: deaths that are farther apart have nothing to do with each other. */
const span = 3 * 60 * 1000;
/** Deaths without a reason that we know, within the span. */
const mostUnexplained = 4;
/** A library may hold several texts of the same poison; each is left alone once it was met. */
const mostExplained = 16;

/** Remembers crashes for as long as the window lives. */
export function watchCrashes(): Crashes {
  const poison = new Set<string>();
  let deaths: { readonly at: number; readonly explained: boolean }[] = [];
  return {
    get poison() {
      return [...poison];
    },
    died(now, checking) {
      const explained = checking !== null && !poison.has(checking);
      if (checking !== null) poison.add(checking);
      deaths = [...deaths.filter(({ at }) => now - at < span), { at: now, explained }];
      const count = (wanted: boolean) => deaths.filter((death) => death.explained === wanted).length;
      return count(false) <= mostUnexplained && count(true) <= mostExplained;
    },
    forgive() {
      deaths = [];
      poison.clear();
    },
  };
}
