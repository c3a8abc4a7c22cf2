/** What of `node:path` the server uses, for a browser, where paths are written in one way. The build puts it in its place. */

export const sep = '/';

export function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

export function dirname(path: string): string {
  const cut = path.replace(/(?<=.)\/+$/, '').lastIndexOf('/');
  return cut < 0 ? '.' : cut === 0 ? '/' : path.slice(0, cut);
}

export function basename(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? '';
}

export function join(...parts: readonly string[]): string {
  return normalise(parts.filter((part) => part !== '').join('/'));
}

export function resolve(...parts: readonly string[]): string {
  const from = parts.map(isAbsolute).lastIndexOf(true);
  const whole = normalise(`/${parts.slice(Math.max(0, from)).join('/')}`);
  return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}

export function relative(from: string, to: string): string {
  const there = resolve(to).split('/').filter(Boolean);
  const here = resolve(from).split('/').filter(Boolean);
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

function normalise(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else if (name !== '..' || !isAbsolute(path)) names.push(name);
  }
  return `${isAbsolute(path) ? '/' : ''}${names.join('/')}` || '.';
}
