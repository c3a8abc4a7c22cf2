import type { ExtensionContext } from 'vscode';
import type { Surroundings } from './extension';

/** One file for both hosts of extensions, so that what they share is shipped once. */
export function activate(context: ExtensionContext): Surroundings {
  const host =
    typeof process === 'object' && typeof process.versions?.node === 'string'
      ? (require('./node') as typeof import('./node'))
      : (require('./browser') as typeof import('./browser'));
  return host.activate(context);
}
