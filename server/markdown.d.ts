/** Pages are bundled as texts (esbuild's `text` loader). */
declare module '*.md' {
  const text: string;
  export default text;
}
