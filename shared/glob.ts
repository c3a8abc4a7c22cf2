/**
 * Whether a path (relative, `/`) matches a glob: `*` and `?` stay inside a folder, `**` crosses folders, `{a,b}`
 * chooses, `[abc]` is a class. A glob without `/` matches the file's name in any folder. Linear in the path for every
 * star: no regular expression, so that a hostile config cannot make it slow.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const alternatives = expandBraces(glob.replace(/^\.\//, ''));
  return alternatives.some((one) => {
    const wanted = one.startsWith('/') ? one.slice(1) : one.includes('/') ? one : `**/${one}`;
    return matchesFolders(wanted.split('/'), path.split('/'));
  });
}

// `{a,b}{c,d}` multiplies: what a config may ask for is bounded.
const mostAlternatives = 64;

function expandBraces(glob: string): string[] {
  const done: string[] = [];
  const open = [glob];
  while (open.length > 0 && done.length < mostAlternatives) {
    const one = open.pop()!;
    const close = one.indexOf('}');
    const start = close < 0 ? -1 : one.lastIndexOf('{', close);
    if (start < 0) done.push(one);
    else if (open.length < mostAlternatives)
      for (const part of one
        .slice(start + 1, close)
        .split(',')
        .slice(0, mostAlternatives))
        open.push(one.slice(0, start) + part + one.slice(close + 1));
  }
  return done;
}

/** Matches with one point of return per kind of star, which is enough because a later star can do all an earlier could. */
function matchesFolders(glob: readonly string[], path: readonly string[]): boolean {
  let g = 0;
  let p = 0;
  let starAt = -1;
  let resumeAt = 0;
  while (p < path.length) {
    if (glob[g] === '**') {
      starAt = g++;
      resumeAt = p;
      if (g === glob.length) return true;
    } else if (g < glob.length && matchesName(glob[g]!, path[p]!)) {
      g++;
      p++;
    } else if (starAt >= 0) {
      g = starAt + 1;
      p = ++resumeAt;
    } else return false;
  }
  while (glob[g] === '**') g++;
  return g === glob.length;
}

function matchesName(glob: string, name: string): boolean {
  let g = 0;
  let n = 0;
  let starAt = -1;
  let resumeAt = 0;
  while (n < name.length) {
    const step = g < glob.length ? matchOne(glob, g, name[n]!) : 0;
    if (glob[g] === '*') {
      starAt = g++;
      resumeAt = n;
    } else if (step > 0) {
      g += step;
      n++;
    } else if (starAt >= 0) {
      g = starAt + 1;
      n = ++resumeAt;
    } else return false;
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}

/** Length of the glob's piece at `at` if it matches `character`, else 0. */
function matchOne(glob: string, at: number, character: string): number {
  const piece = glob[at];
  if (piece === '?') return 1;
  if (piece === '[') {
    const close = glob.indexOf(']', at + 2);
    if (close > 0) {
      const negated = glob[at + 1] === '!' || glob[at + 1] === '^';
      const set = glob.slice(at + (negated ? 2 : 1), close);
      return inClass(set, character) !== negated ? close - at + 1 : 0;
    }
  }
  return piece === character ? 1 : 0;
}

function inClass(set: string, character: string): boolean {
  for (let i = 0; i < set.length; i++) {
    if (set[i + 1] === '-' && i + 2 < set.length) {
      if (set[i]! <= character && character <= set[i + 2]!) return true;
      i += 2;
    } else if (set[i] === character) return true;
  }
  return false;
}
