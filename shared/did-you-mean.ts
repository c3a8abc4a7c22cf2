/**
 * The candidate that `word` was most likely meant to be, or null when none is near: at most one slip in a short
 * word, two in a longer one, three from nine letters on. Case counts for nothing.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.slice(0, longestWord).toLowerCase();
  const allowed = wanted.length < 4 ? 1 : wanted.length < 9 ? 2 : 3;
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Damerau-Levenshtein distance (neighbours swapped count once) between two words, or `limit + 1` as soon as it is
 * known to be larger.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || b.length > longestWord || lettersOnlyIn(a, b, limit) > limit)
    return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** How many letters of a word another lacks, counted no further than is asked: each costs a slip at least. */
function lettersOnlyIn(a: string, b: string, limit: number): number {
  let only = 0;
  for (let index = 0; index < a.length && only <= limit; index++) if (!b.includes(a[index]!)) only++;
  return only;
}

// Nobody mistypes a name this long; the bound keeps hostile input cheap.
const longestWord = 80;
