export { expandSnippet, type SnippetOptions } from './expand';
export { snippets } from './list';
export type { Snippet } from './snippet';
